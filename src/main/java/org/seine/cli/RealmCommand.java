package org.seine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import javax.net.ssl.SSLContext;
import org.jspecify.annotations.Nullable;
import org.seine.embedded.StartRefused;
import org.seine.embedded.Trust;
import org.seine.realm.KeycloakAdmin;
import org.seine.realm.RealmFiles;
import org.seine.realm.RealmUpgrade;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code seine realm apply}: brings the realm of a running Keycloak to what our files say. */
@Command(
    name = "realm",
    description = "The realm as code.",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    subcommands = RealmCommand.Apply.class)
final class RealmCommand {
  /** Names the variable that holds the administering client's secret. */
  static final String SECRET = "SEINE_KEYCLOAK_ADMIN_SECRET";

  @Command(
      name = "apply",
      description = {
        "Create the realm, or bring an existing one to what the file says.",
        "People, their credentials and what the file does not mention are kept.",
        "The secret of the administering client and the values of the file's",
        "placeholders are taken from the environment, never from the command line."
      },
      mixinStandardHelpOptions = true)
  static final class Apply implements Callable<Integer> {
    @Spec private CommandSpec spec = CommandSpec.create();

    @Option(names = "--server", required = true, description = "Keycloak's address, https://…")
    private String server = "";

    @Option(
        names = "--trust",
        description = "PEM file of the authority that Keycloak's certificate is from")
    private @Nullable Path trust;

    @Option(
        names = "--client",
        defaultValue = "seine-bootstrap",
        description = "A client of the master realm that may administer (${DEFAULT-VALUE})")
    private String client = "";

    @Option(
        names = "--file",
        description = "Realm file; keycloak-realm/seine-realm.json if none is named")
    private List<Path> files = new ArrayList<>();

    @Override
    public Integer call() throws IOException {
      if (!server.startsWith("https://")) {
        throw new StartRefused("--server must begin with https://, found " + server);
      }
      String secret = System.getenv(SECRET);
      if (secret == null) {
        throw new StartRefused(SECRET + " is not set: it holds the secret of client " + client);
      }
      List<Path> named =
          files.isEmpty()
              ? List.of(Installation.here().realmFolder().resolve("seine-realm.json"))
              : files;
      List<String> changes =
          RealmUpgrade.apply(
              new KeycloakAdmin(server, context(), "master", client, secret),
              RealmFiles.read(named, System.getenv()));
      PrintWriter out = spec.commandLine().getOut();
      (changes.isEmpty() ? List.of("nothing to change") : changes).forEach(out::println);
      return 0;
    }

    private SSLContext context() throws IOException {
      try {
        return trust == null ? SSLContext.getDefault() : Trust.in(trust);
      } catch (NoSuchAlgorithmException e) {
        throw new IOException("This Java has no TLS", e);
      }
    }
  }
}

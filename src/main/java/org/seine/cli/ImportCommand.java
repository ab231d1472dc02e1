package org.seine.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.seine.demo.DemoAccount;
import org.seine.embedded.Trust;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code seine import}: adds the entities of a file to a draft, all of them or none. */
@Command(
    name = "import",
    description = {
      "Add the entities of a file of FollowTheMoney (JSON Lines) to a draft.",
      "All are added or none; each line is reported, with what is wrong where something is."
    },
    mixinStandardHelpOptions = true,
    exitCodeListHeading = "%nExit codes:%n",
    exitCodeList = {
      "0:all were added, or were there already",
      "1:it cannot be done",
      "2:not understood",
      "3:lines are wrong; nothing was added"
    })
final class ImportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Parameters(paramLabel = "FILE", description = "The entities, one JSON object a line")
  private Path file = Path.of("");

  @Option(names = "--into", required = true, paramLabel = "LEAD", description = "The draft's id")
  private UUID lead = new UUID(0, 0);

  @Option(names = "--as", paramLabel = "ACCOUNT", description = "An account of the demonstration")
  private @Nullable String account;

  @Option(
      names = "--token-file",
      description = "Its first line is an access token, in place of --as")
  private @Nullable Path tokenFile;

  @Option(names = "--unit", description = "The unit to act for; needed by members of several")
  private @Nullable UUID unit;

  @Option(
      names = "--port",
      defaultValue = "8443",
      description = "Port of the portal on this machine (${DEFAULT-VALUE})")
  private int port = 8443;

  @Option(names = "--portal", description = "Address of another portal, such as https://…")
  private @Nullable URI portal;

  @Option(
      names = "--trust",
      defaultValue = "data/tls/root.crt",
      description = "Whom to trust as the portal, PEM (${DEFAULT-VALUE})")
  private Path trusted = Path.of("data/tls/root.crt");

  @Option(names = "--report", description = "Also write one line for each line that was added")
  private boolean wantsEach;

  @Override
  public Integer call() throws Exception {
    if (!Files.isRegularFile(file)) {
      throw new CannotDo("%s is no file.".formatted(file));
    }
    try {
      HttpClient http =
          HttpClient.newBuilder()
              .sslContext(Trust.in(trusted))
              .connectTimeout(Duration.ofSeconds(10))
              .build();
      URI address = portal == null ? URI.create("https://localhost:" + port) : portal;
      return report(ImportCall.begin(http, address, token(http), unit).send(lead, file));
    } catch (IOException e) {
      throw new CannotDo("The portal cannot be asked: %s".formatted(e.getMessage()));
    }
  }

  private String token(HttpClient http) throws IOException, InterruptedException, CannotDo {
    if ((account == null) == (tokenFile == null)) {
      throw new CannotDo("Say who imports: either --as or --token-file.");
    }
    if (tokenFile != null) {
      try (var lines = Files.lines(tokenFile)) {
        return lines.findFirst().orElse("").strip();
      }
    }
    return DemoAccount.token(http, port, String.valueOf(account));
  }

  private int report(ImportCall.Answer answer) throws CannotDo {
    PrintWriter screen = spec.commandLine().getOut();
    JsonNode body = answer.body();
    if (answer.status() == 200) {
      if (wantsEach) {
        body.path("lines").forEach(line -> screen.println(inWords(line)));
      }
      screen.printf(
          "%d added, %d there already%n",
          body.path("added").asInt(), body.path("unchanged").asInt());
      return 0;
    }
    if (answer.status() == 422) {
      body.path("faults").forEach(fault -> screen.println(faultInWords(fault)));
      screen.printf(
          "Nothing was added: %d faults, %d of them above%n",
          body.path("count").asInt(), body.path("faults").size());
      return 3;
    }
    throw new CannotDo(
        "The portal refused (%d): %s.".formatted(answer.status(), body.path("title").asText()));
  }

  private static String inWords(JsonNode line) {
    return "line %d: %s %s %s"
        .formatted(
            line.path("line").asInt(),
            line.path("outcome").asText().toLowerCase(Locale.ROOT),
            line.path("schema").asText(),
            line.path("id").asText());
  }

  private static String faultInWords(JsonNode fault) {
    String words = Locale.getDefault().getLanguage().equals("fr") ? "fr" : "en";
    return "line %d%s: %s"
        .formatted(
            fault.path("line").asInt(),
            fault.path("pointer").asText().isEmpty() ? "" : ", " + fault.path("pointer").asText(),
            fault.path(words).asText());
  }
}

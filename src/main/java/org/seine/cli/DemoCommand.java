package org.seine.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.seine.demo.Demonstration;
import org.seine.embedded.Trust;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code seine demo}: plays the main job against the portal that {@code seine start} runs. */
@Command(
    name = "demo",
    description = {
      "Play the main job against the running demonstration, as its invented persons.",
      "Each line says what it proves; ends with 1 if any proof fails."
    },
    mixinStandardHelpOptions = true)
final class DemoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--data",
      defaultValue = "data",
      description = "Folder of the running demonstration (${DEFAULT-VALUE})")
  private Path data = Path.of("data");

  @Option(
      names = "--port",
      defaultValue = "8443",
      description = "Port of the portal (${DEFAULT-VALUE}); Keycloak has the next one")
  private int port = 8443;

  @Option(
      names = "--content-store",
      paramLabel = "DIR",
      description = "Flip one stored byte in this folder at the end: the demonstration turns red")
  private @Nullable Path contentStore;

  @Override
  public Integer call() throws Exception {
    Path trust = data.resolve("tls").resolve("root.crt");
    if (!Files.isReadable(trust)) {
      throw new CannotDo("No demonstration runs in " + data + ": begin with seine start.");
    }
    var demonstration =
        new Demonstration(
            "https://localhost:" + port,
            "https://localhost:" + (port + 1),
            Trust.in(trust),
            spec.commandLine().getOut());
    return demonstration.play(contentStore) ? 0 : 1;
  }
}

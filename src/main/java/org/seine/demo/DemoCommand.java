package org.seine.demo;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.seine.embedded.Trust;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code seine demo}: plays the main job against the portal that {@code seine start} runs. */
@Command(
    name = "demo",
    description = {
      "Play the main job against the running portal, as real users of the demo realm.",
      "Prints each step with what it proves; exits with 1 if anything does not hold."
    },
    mixinStandardHelpOptions = true)
public final class DemoCommand implements Callable<Integer> {
  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--data",
      defaultValue = "data",
      description = "Data folder of the running portal (${DEFAULT-VALUE})")
  private Path data = Path.of("data");

  @Option(
      names = "--port",
      defaultValue = "8443",
      description = "Port of the portal (${DEFAULT-VALUE})")
  private int port = 8443;

  @Option(
      names = "--large",
      defaultValue = "1024",
      description = "Size of the largest document, in MiB (${DEFAULT-VALUE})")
  private long largeMebibytes = 1024;

  @Option(
      names = "--spoil",
      description = "Flip one stored bit on the way, to see the demonstration fail")
  private boolean spoil;

  @Override
  public Integer call() throws InterruptedException {
    Proofs proofs = new Proofs(spec.commandLine().getOut());
    try {
      play(proofs);
    } catch (IOException e) {
      proofs.that("everybody could do what the story says", false, String.valueOf(e.getMessage()));
    }
    return proofs.sum() ? 0 : 1;
  }

  private void play(Proofs proofs) throws IOException, InterruptedException {
    HttpClient http =
        HttpClient.newBuilder()
            .sslContext(Trust.in(data.resolve("tls").resolve("root.crt")))
            .connectTimeout(Duration.ofSeconds(10))
            .build();
    PortalClient portal =
        new PortalClient(
            http, URI.create("https://localhost:" + port), DemoAccount.signIn(http, port));
    Cast cast = new Cast();
    proofs.chapter("Everybody signs in");
    cast.assemble(portal, proofs);
    @Nullable Path touched = spoil ? data.resolve("content") : null;
    List<DemoLead> leads =
        new MainJob(cast, portal, proofs, new Spoiler(touched, proofs), largeMebibytes << 20)
            .play();
    Inspection inspection = new Inspection(cast, new Scene(portal, proofs), proofs);
    inspection.of(new ConsentJob(cast, portal, proofs).play(leads));
    if (spoil) {
      return;
    }
    List<PlayedCase> cases = new Cases(cast, portal, proofs).play();
    inspection.of(cases.get(0), cases.get(1), cases.get(2));
    inspection.of(new DialogueJob(cast, portal, proofs).play(cases.get(0)));
  }
}

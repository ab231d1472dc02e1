package org.seine.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.seine.embedded.Leftovers;
import org.seine.embedded.StartRefused;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code seine start}: a whole portal on this machine, on loopback, with invented people. */
@Command(
    name = "start",
    description = {
      "Start a demonstration: PostgreSQL, Keycloak and the portal, on loopback only.",
      "Runs until Ctrl-C or SIGTERM, which stop all three. Never for real data."
    },
    mixinStandardHelpOptions = true)
final class StartCommand implements Callable<Integer> {
  private static final int STOP_PATIENCE_SECONDS = 90;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Option(
      names = "--data",
      defaultValue = "data",
      description = "Folder that keeps everything (${DEFAULT-VALUE})")
  private Path data = Path.of("data");

  @Option(
      names = "--port",
      defaultValue = "8443",
      description =
          "Port of the portal (${DEFAULT-VALUE}); Keycloak, PostgreSQL and metrics take the next three")
  private int port = 8443;

  private volatile boolean stopping;

  @Override
  public Integer call() throws Exception {
    PrintWriter out = spec.commandLine().getOut();
    Progress progress = new Progress(out);
    Installation installation = Installation.here();
    Ports ports = new Ports(port);
    CountDownLatch stopped = new CountDownLatch(1);
    stopOnSignal(stopped);
    try (DataFolder folder = DataFolder.open(data)) {
      List<String> leftovers = Leftovers.stop(folder.run());
      if (!leftovers.isEmpty()) {
        progress.say("stopped what a killed start had left behind: " + leftovers);
      }
      ports.refuseIfTaken();
      try (Services services = new Services(installation, folder, ports, progress)) {
        services.start();
        Welcome.print(out, installation, ports, folder);
        watch(services, progress);
      }
    } catch (StartRefused | InterruptedException | IOException e) {
      if (!stopping) {
        throw e;
      }
    } finally {
      stopped.countDown();
    }
    return 0;
  }

  /** Signals end the JVM by way of its shutdown hooks; ours waits until all children are gone. */
  private void stopOnSignal(CountDownLatch stopped) {
    Thread starter = Thread.currentThread();
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  stopping = true;
                  if (stopped.getCount() > 0) {
                    starter.interrupt();
                  }
                  try {
                    if (!stopped.await(STOP_PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                      System.err.println("Something did not stop; the next start will stop it.");
                    }
                  } catch (InterruptedException e) {
                    Thread.currentThread().interrupt();
                  }
                },
                "stop"));
  }

  private static void watch(Services services, Progress progress) throws Exception {
    while (true) {
      Thread.sleep(500);
      switch (services.ended()) {
        case NONE -> {}
        case POSTGRES -> throw new StartRefused("PostgreSQL has ended by itself; see its log.");
        case KEYCLOAK -> throw new StartRefused("Keycloak has ended by itself; see its log.");
        case PORTAL -> {
          progress.say("the portal has ended by itself; it is started again");
          services.startPortal();
        }
      }
    }
  }
}

package org.seine.embedded;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;

/** Keycloak unpacked and built for PostgreSQL: once per user, version and set of build options. */
final class KeycloakProgram {
  /**
   * What is fixed at build time; another set gets another folder. Without the feature impersonation
   * no administrator of Keycloak can take over a person's session.
   */
  private static final List<String> BUILD_OPTIONS =
      List.of(
          "--db=postgres",
          "--health-enabled=false",
          "--metrics-enabled=false",
          "--features-disabled=impersonation");

  private final Path home;

  private KeycloakProgram(Path home) {
    this.home = home;
  }

  /**
   * @param archive Keycloak's distribution, a tar.gz with one leading folder
   * @throws StartRefused if the archive is missing or the build fails
   */
  static KeycloakProgram builtIn(BuildCache cache, Path archive) throws IOException {
    if (!Files.isRegularFile(archive)) {
      throw new StartRefused(
          "Keycloak's archive is missing (looked for %s): run ./mvnw package.".formatted(archive));
    }
    String name =
        "%s-%08x".formatted(leadingFolder(archive), String.join(" ", BUILD_OPTIONS).hashCode());
    Path home = cache.folder(name, folder -> build(archive, folder));
    return new KeycloakProgram(home);
  }

  /** The command that starts the built server; everything else is told by KC_ variables. */
  List<String> startCommand() {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xms64m",
        "-Xmx512m",
        "-XX:MaxMetaspaceSize=256m",
        "-XX:+ExitOnOutOfMemoryError",
        // A short-lived server on a small machine: the quick compiler and the plain collector.
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Dfile.encoding=UTF-8",
        "-Duser.language=en",
        "-Duser.country=US",
        "--add-opens=java.base/java.util=ALL-UNNAMED",
        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
        "--add-opens=java.base/java.security=ALL-UNNAMED",
        "--add-opens=java.base/java.lang=ALL-UNNAMED",
        "--enable-native-access=ALL-UNNAMED",
        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
            + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
        "-Dkc.home.dir=" + home,
        "-Djboss.server.config.dir=" + home.resolve("conf"),
        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
        "-Dpicocli.disable.closures=true",
        "-cp",
        home.resolve("lib").resolve("quarkus-run.jar").toString(),
        "io.quarkus.bootstrap.runner.QuarkusEntryPoint",
        "start",
        "--optimized");
  }

  private static void build(Path archive, Path folder) throws IOException {
    try (InputStream packed = unzip(archive)) {
      Tarball.unpack(packed, folder, 1);
    }
    List<String> command =
        new ArrayList<>(List.of(folder.resolve("bin").resolve("kc.sh").toString(), "build"));
    command.addAll(BUILD_OPTIONS);
    ChildProcess build =
        ChildProcess.start(
            "build",
            folder.resolve("build-log"),
            Map.of("JAVA", Path.of(System.getProperty("java.home"), "bin", "java").toString()),
            command);
    try {
      int code = build.waitFor();
      build.stop(Duration.ofSeconds(1));
      if (code != 0) {
        throw new StartRefused("Keycloak's one-off build failed (log: %s).".formatted(build.log()));
      }
    } catch (InterruptedException e) {
      build.stop(Duration.ofSeconds(5));
      Thread.currentThread().interrupt();
      throw new StartRefused("The start was interrupted.", e);
    }
  }

  /** The archive's one leading folder, which names the version: keycloak-26.7.3. */
  private static String leadingFolder(Path archive) throws IOException {
    try (TarArchiveInputStream entries = new TarArchiveInputStream(unzip(archive))) {
      return Path.of(entries.getNextEntry().getName()).getName(0).toString();
    }
  }

  private static InputStream unzip(Path archive) throws IOException {
    return new GZIPInputStream(new BufferedInputStream(Files.newInputStream(archive)), 1 << 16);
  }
}

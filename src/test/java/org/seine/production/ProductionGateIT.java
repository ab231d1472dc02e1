package org.seine.production;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seine.WithAPortalOfItsOwn;
import org.seine.embedded.RealServices;

@WithAPortalOfItsOwn
@DisplayName("The packaged portal in profile prod")
class ProductionGateIT {
  private static final Path PORTAL = Path.of("target", "quarkus-app", "quarkus-run.jar");

  @TempDir Path folder;

  @Test
  @DisplayName("refuses the database and the realm of a demonstration, naming both")
  void refusesADemonstration() throws Exception {
    Ended portal = start(Map.of());

    assertThat(portal.code()).isNotZero();
    assertThat(portal.output())
        .contains("Refused to start: the database carries the mark of a demonstration")
        .contains("Refused to start: the realm lets client seine-demo-tests sign people in")
        .doesNotContain("Listening on");
  }

  @Test
  @DisplayName("refuses a default secret before it sends one anywhere")
  void refusesADefaultSecret() throws Exception {
    Ended portal = start(Map.of("seine.pages.secret", "changemechangemechangeme"));

    assertThat(portal.code()).isNotZero();
    assertThat(portal.output())
        .contains("Refused to start: seine.pages.secret is a default secret")
        .doesNotContain("changemechangeme")
        .doesNotContain("Listening on");
  }

  private Ended start(Map<String, String> changed) throws IOException, InterruptedException {
    Map<String, String> settings = new HashMap<>(new RealServices().start());
    settings.put("quarkus.http.port", "0");
    settings.put("quarkus.http.host", "127.0.0.1");
    settings.put("seine.content.folder", folder.resolve("content").toString());
    settings.put("seine.pages.secret", RealServices.realmValues().get("SEINE_PAGES_SECRET"));
    settings.putAll(changed);
    Path file = folder.resolve("prod.properties");
    Properties properties = new Properties();
    properties.putAll(settings);
    try (Writer writer = Files.newBufferedWriter(file)) {
      properties.store(writer, null);
    }
    Path output = folder.resolve("output.txt");
    ProcessBuilder builder =
        new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-Xmx256m",
            "-jar",
            PORTAL.toString());
    builder.environment().put("SMALLRYE_CONFIG_LOCATIONS", file.toUri().toString());
    Process process = builder.redirectErrorStream(true).redirectOutput(output.toFile()).start();
    if (!process.waitFor(90, TimeUnit.SECONDS)) {
      process.destroyForcibly();
    }
    return new Ended(process.waitFor(), Files.readString(output, StandardCharsets.UTF_8));
  }

  private record Ended(int code, String output) {}
}

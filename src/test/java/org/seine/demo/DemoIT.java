package org.seine.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.WithAPortalOfItsOwn;
import org.seine.cli.Launched;

@WithAPortalOfItsOwn
@DisplayName("Against a portal that seine start runs")
class DemoIT {
  private static final Duration PLAY = Duration.ofMinutes(10);
  private static final Pattern SNIPPET = Pattern.compile("```sh\\n(.*?)```", Pattern.DOTALL);

  /** More than the portal's heap holds. */
  private static final String LARGE_MEBIBYTES = "384";

  @BeforeAll
  static void start() throws Exception {
    RunningPortal.get();
  }

  @Test
  @DisplayName("seine demo plays L1 to L5, three cases and a thread; every proof holds")
  void demoHolds() throws Exception {
    try (Launched demo = RunningPortal.demo("--large", LARGE_MEBIBYTES)) {
      assertThat(demo.awaitEnd(PLAY)).as("%s", demo.output()).isZero();
      assertThat(demo.lastLine()).matches("[1-9][0-9]+ proved, 0 not true");
    }
  }

  @Test
  @DisplayName("seine demo turns red when one stored bit is flipped")
  void demoTurnsRed() throws Exception {
    try (Launched demo = RunningPortal.demo("--large", "1", "--spoil")) {
      assertThat(demo.awaitEnd(PLAY)).isEqualTo(1);
      assertThat(demo.output()).contains("NOT TRUE: sanna.druvik holds anexo-2.txt byte for byte");
    }
  }

  @Test
  @DisplayName("the README's tutorial runs as written")
  void tutorialRuns() throws Exception {
    Path folder = RunningPortal.folder();
    Path script = folder.resolve("tutorial.sh");
    Files.writeString(script, "set -eo pipefail\n" + tutorial());
    Path place = Files.createDirectory(folder.resolve("place"));
    try (Launched bash =
        Launched.run(
            folder,
            Map.of(),
            List.of("bash", "-c", "cd \"$0\" && exec bash -x \"$1\"", "" + place, "" + script))) {
      assertThat(bash.awaitEnd(PLAY)).as("%s", bash.output()).isZero();
    }
  }

  /** The README's lines, with the port and the folder of this test. */
  private static String tutorial() throws IOException {
    return SNIPPET
        .matcher(Files.readString(Path.of("README.md")))
        .results()
        .map(found -> found.group(1))
        .collect(Collectors.joining())
        .replace("8443", "" + RunningPortal.PORT)
        .replace("8444", "" + (RunningPortal.PORT + 1))
        .replace("data/tls", RunningPortal.data().resolve("tls").toString());
  }
}

package org.seine.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Draws the table of steps into docs/states/measure.md. When this fails, the table changed: copy
 * target/states/measure.md over the page, and read whether the texts around it are still true.
 */
@DisplayName("The page on the states of a measure")
class MeasureStatesTest {
  private static final Path PAGE = Path.of("docs/states/measure.md");
  private static final Path DRAWN = Path.of("target/states/measure.md");

  @Test
  void saysWhatTheTableSays() throws IOException {
    var page = page();
    Files.createDirectories(DRAWN.getParent());
    Files.writeString(DRAWN, page);
    assertThat(PAGE).content().isEqualTo(page);
  }

  private static String page() {
    List<String> lines = new ArrayList<>();
    lines.add("# The states of a measure");
    lines.add("");
    lines.add(
        "Drawn by a test from the table [`MeasureStep`]"
            + "(../../src/main/java/org/seine/measure/MeasureStep.java). Lines marked as reported are facts that"
            + " a State reports; one that fits no line is recorded with an alarm, and the state"
            + " stays until the Registry or the Presidency judges it (`TAKE_NOTE`). `EXPIRED` is no"
            + " state: the clock reads it off the term of a measure that is `FROZEN` or `SEIZED`.");
    lines.add("");
    lines.add("```mermaid");
    lines.add("stateDiagram-v2");
    for (var step : MeasureStep.values()) {
      if (step != MeasureStep.TAKE_NOTE && step.to() != null) {
        edges(step, lines);
      }
    }
    lines.add("```");
    lines.add("");
    lines.add("| Step | Follows | Leads to | Footing | By | Tells |");
    lines.add("|---|---|---|---|---|---|");
    for (var step : MeasureStep.values()) {
      lines.add(row(step));
    }
    return String.join("\n", lines) + "\n";
  }

  private static void edges(MeasureStep step, List<String> lines) {
    var name = step + (step.isFact() ? " (reported)" : "");
    if (step.isFirst()) {
      lines.add("  [*] --> %s: %s".formatted(step.to(), name));
    }
    for (var state : sorted(step)) {
      lines.add("  %s --> %s: %s".formatted(state, step.to(), name));
    }
  }

  private static String row(MeasureStep step) {
    var follows =
        step.follows().size() == MeasureState.values().length
            ? "any"
            : step.isFirst() ? "" : String.join(", ", sorted(step));
    return "| `%s`%s | %s | %s | %s | %s | %s |"
        .formatted(
            step,
            step.isFact() ? " (fact)" : "",
            follows,
            step.to() == null ? "" : step.to(),
            step.article(),
            step.takers().stream().sorted().map(Side::name).collect(Collectors.joining(", ")),
            step.needs().stream().sorted().map(Need::member).collect(Collectors.joining(", ")));
  }

  private static List<String> sorted(MeasureStep step) {
    return Arrays.stream(MeasureState.values())
        .filter(step::mayFollow)
        .map(MeasureState::name)
        .toList();
  }
}

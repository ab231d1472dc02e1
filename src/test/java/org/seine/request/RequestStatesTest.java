package org.seine.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Draws the table of steps into docs/states/request.md. When this fails, the table changed: copy
 * target/states/request.md over the page, and read whether the texts around it are still true.
 */
@DisplayName("The page on the states of a request")
class RequestStatesTest {
  private static final Path PAGE = Path.of("docs/states/request.md");
  private static final Path DRAWN = Path.of("target/states/request.md");

  @Test
  void saysWhatTheTableSays() throws IOException {
    var page = page();
    Files.createDirectories(DRAWN.getParent());
    Files.writeString(DRAWN, page);
    assertThat(PAGE).content().isEqualTo(page);
  }

  private static String page() {
    List<String> lines = new ArrayList<>();
    lines.add("# The states of a request for assistance");
    lines.add("");
    lines.add(
        "Drawn by a test from the table [`RequestStep`]"
            + "(../../src/main/java/org/seine/request/RequestStep.java). Lines marked as answers are"
            + " what the requested side does. Where that is a State they are facts: one that fits"
            + " no line is recorded with an alarm, and the state stays until the organ that asked"
            + " judges it (`TAKE_NOTE`). Where the Court is asked (Art. 93(10)) they are steps, and"
            + " one that fits no line is refused. That a day has passed is no state: the clock"
            + " reads it off `confirmBy`, `answerBy` and the agreed end of a postponement.");
    lines.add("");
    lines.add("```mermaid");
    lines.add("stateDiagram-v2");
    for (var step : RequestStep.values()) {
      if (step != RequestStep.TAKE_NOTE && step.to() != null) {
        edges(step, lines);
      }
    }
    lines.add("```");
    lines.add("");
    lines.add("| State | Whose move | Exits |");
    lines.add("|---|---|---|");
    for (var state : RequestState.values()) {
      lines.add(
          "| `%s` | %s | %s |"
              .formatted(
                  state,
                  state.awaits().map(Party::name).orElse(""),
                  String.join(", ", exits(state))));
    }
    lines.add("");
    lines.add("| Step | Follows | Leads to | Footing | By | Tells |");
    lines.add("|---|---|---|---|---|---|");
    for (var step : RequestStep.values()) {
      lines.add(row(step));
    }
    return String.join("\n", lines) + "\n";
  }

  private static void edges(RequestStep step, List<String> lines) {
    var name = step + (step.isAnswer() ? " (answer)" : "");
    if (step.isFirst()) {
      lines.add("  [*] --> %s: %s".formatted(step.to(), name));
    }
    for (var state : RequestState.values()) {
      if (step.mayFollow(state) && step.after(state) != state) {
        lines.add("  %s --> %s: %s".formatted(state, step.to(), name));
      }
    }
  }

  private static List<String> exits(RequestState state) {
    return Arrays.stream(RequestStep.values())
        .filter(step -> step != RequestStep.TAKE_NOTE && step.mayFollow(state))
        .filter(step -> step.after(state) != state)
        .map(RequestStep::name)
        .toList();
  }

  private static String row(RequestStep step) {
    var follows =
        step == RequestStep.TAKE_NOTE ? "any" : step.isFirst() ? "" : sorted(step.follows());
    return "| `%s`%s | %s | %s | %s | %s | %s |"
        .formatted(
            step,
            step.isAnswer() ? " (answer)" : "",
            follows,
            step.to() == null ? "" : step.to(),
            step.article(),
            step.takers(Direction.TO_STATE).stream()
                .sorted()
                .map(Party::name)
                .collect(Collectors.joining(", ")),
            step.needs().stream().sorted().map(Need::member).collect(Collectors.joining(", ")));
  }

  private static String sorted(Collection<RequestState> states) {
    return states.stream().sorted().map(RequestState::name).collect(Collectors.joining(", "));
  }
}

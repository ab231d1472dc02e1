package org.seine.measure;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.seine.measure.MeasureView.Done;

/**
 * Which steps of a history count: all but the facts that wait for a judgment, or that were not
 * accepted.
 */
final class Counted {
  private Counted() {}

  /** What they told, in the order in which it was recorded. */
  static List<StepForm> of(List<Done> history, List<AlarmRow> alarms) {
    Map<Integer, AlarmRow> waiting =
        alarms.stream()
            .filter(alarm -> alarm.kind.waits())
            .collect(Collectors.toMap(alarm -> alarm.step, Function.identity()));
    return history.stream()
        .filter(done -> isCounted(Optional.ofNullable(waiting.get(done.number())), history))
        .map(Done::told)
        .toList();
  }

  private static boolean isCounted(Optional<AlarmRow> alarm, List<Done> history) {
    return alarm.isEmpty()
        || alarm
            .map(raised -> raised.settled)
            .map(note -> history.get(note - 1).told().becomes())
            .isPresent();
  }
}

package org.seine.measure;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seine.asset.Money;
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

  /**
   * What entries come to in other currencies than that of the net sum, each in its own.
   *
   * @param counted those that count
   */
  static List<Money> otherSums(List<StepForm> counted, @Nullable String currency) {
    Map<String, BigDecimal> sums = new TreeMap<>();
    for (var told : counted) {
      for (var entry : told.entries()) {
        if (entry.changesTheSum() && !entry.money().currency().equals(currency)) {
          sums.merge(entry.money().currency(), entry.effect(), BigDecimal::add);
        }
      }
    }
    return sums.entrySet().stream().map(sum -> Money.of(sum.getValue(), sum.getKey())).toList();
  }

  private static boolean isCounted(Optional<AlarmRow> alarm, List<Done> history) {
    return alarm.isEmpty()
        || alarm
            .map(raised -> raised.settled)
            .map(note -> history.get(note - 1).told().becomes())
            .isPresent();
  }
}

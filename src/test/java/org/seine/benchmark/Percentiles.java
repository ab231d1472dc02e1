package org.seine.benchmark;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Milliseconds below which a part of what was measured lies (the nearest rank). */
final class Percentiles {
  private Percentiles() {}

  static double of(double part, List<Double> measured) {
    var sorted = measured.stream().sorted().toList();
    return sorted.isEmpty()
        ? Double.NaN
        : sorted.get((int) Math.max(0, Math.ceil(part * sorted.size()) - 1));
  }

  static double of(double part, Map<String, List<Double>> measured, String kind) {
    return of(part, measured.getOrDefault(kind, List.of()));
  }

  static String shown(double millis) {
    return Double.isNaN(millis) ? "–" : String.format(Locale.ROOT, "%.1f", millis);
  }
}

package org.seine.request;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What stands beside a request when a step is judged.
 *
 * @param portalDesignated whether the State designated the portal as a channel (Art. 87(1)(a))
 * @param missing the sections of its text that say nothing yet
 * @param alarmed the steps whose alarm is open, by their number
 */
record Known(boolean portalDesignated, List<String> missing, Map<Integer, RequestStep> alarmed) {
  Known {
    missing = List.copyOf(missing);
    alarmed = Map.copyOf(alarmed);
  }

  /** The step of this number, if its alarm is open. */
  Optional<RequestStep> alarmed(@Nullable Integer number) {
    return Optional.ofNullable(number).map(alarmed::get);
  }
}

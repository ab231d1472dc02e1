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
 * @param alarmed the alarms that are open, by the number of the step that raised them
 * @param reported what the fact told that a note is about to accept
 */
record Known(
    boolean portalDesignated,
    List<String> missing,
    Map<Integer, Raised> alarmed,
    Optional<StepForm> reported) {
  Known {
    missing = List.copyOf(missing);
    alarmed = Map.copyOf(alarmed);
  }

  /** The alarm of the step of this number, if it is open. */
  Optional<Raised> alarmed(@Nullable Integer number) {
    return Optional.ofNullable(number).map(alarmed::get);
  }
}

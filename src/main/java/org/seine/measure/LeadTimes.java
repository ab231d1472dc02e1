package org.seine.measure;

import io.smallrye.mutiny.Uni;
import java.util.UUID;

/** How early renewal must be asked in a State: its own law says so, never this code. */
public interface LeadTimes {
  /**
   * What the State's rules say today. Opens a session of its own where the caller has none.
   *
   * @param state the executing State
   */
  Uni<LeadTime> of(UUID state);
}

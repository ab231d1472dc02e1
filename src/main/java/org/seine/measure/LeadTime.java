package org.seine.measure;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What the rules of one State say of the renewal of a term. */
@FunctionalInterface
public interface LeadTime {
  /**
   * The last day on which renewal is asked in time.
   *
   * @param lastDay the term's last day
   * @return null where the State has not told it; {@link LocalDate#MAX} where nobody asks
   */
  @Nullable LocalDate askRenewalBy(LocalDate lastDay);
}

package org.seine.measure;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** When renewal of a measure is asked in time: by its State's rules, else by a cautious default. */
@ApplicationScoped
class Renewals {
  private static final Logger LOG = Logger.getLogger(Renewals.class);

  /** Days before the last one, where the State has not told its own. */
  private static final int LEAD_DAYS = 60;

  private static final LeadTime NOT_TOLD = lastDay -> null;

  private final LeadTimes times;

  Renewals(LeadTimes times) {
    this.times = times;
  }

  /** By each of these States, each asked once. Rules that cannot be read are as if not told. */
  Uni<By> of(Collection<Measure> measures) {
    return Multi.createFrom()
        .iterable(measures.stream().map(measure -> measure.executing).distinct().toList())
        .onItem()
        .transformToUniAndConcatenate(state -> told(state).map(time -> Map.entry(state, time)))
        .collect()
        .in(HashMap<UUID, LeadTime>::new, (all, one) -> all.put(one.getKey(), one.getValue()))
        .map(By::new);
  }

  private Uni<LeadTime> told(UUID state) {
    return times
        .of(state)
        .onFailure()
        .invoke(failure -> LOG.warnf("lead time: %s", failure.getClass().getSimpleName()))
        .onFailure()
        .recoverWithItem(NOT_TOLD);
  }

  /**
   * The days by States.
   *
   * @param states what each one's rules say
   */
  record By(Map<UUID, LeadTime> states) {
    /** The last day in time; null where nothing ends, renewal was asked, or nobody asks. */
    @Nullable LocalDate day(Measure measure) {
      var end = measure.endsOn;
      if (!measure.state.isHeld() || end == null || measure.renewalAskedOn != null) {
        return null;
      }
      var told = Objects.requireNonNull(states.get(measure.executing)).askRenewalBy(end);
      if (told == null) {
        return end.minusDays(LEAD_DAYS);
      }
      return told.equals(LocalDate.MAX) ? null : told;
    }
  }
}

package org.seine.national;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.measure.LeadTime;
import org.seine.measure.LeadTimes;
import org.seine.national.sheet.Freeze;

/** Tells the room of measures what the State's sheet in force says of renewal. */
@ApplicationScoped
class RenewalLeadTimes implements LeadTimes {
  private final NationalRules rules;

  RenewalLeadTimes(NationalRules rules) {
    this.rules = rules;
  }

  @Override
  public Uni<LeadTime> of(UUID state) {
    return rules.now(state).map(held -> lastDay -> of(held, lastDay));
  }

  private static @Nullable LocalDate of(RulesOfState held, LocalDate lastDay) {
    return held.renewalAsker() == Freeze.Renewal.Asker.NOBODY
        ? LocalDate.MAX
        : held.renewalAskedBy(lastDay);
  }
}

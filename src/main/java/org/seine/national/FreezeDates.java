package org.seine.national;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What follows for a freeze that begins on a day. A member may tell other days: it is the State
 * that decides, and the rules are what it is expected to decide.
 *
 * @param lastDay left out where it has no end, or the State has not said
 * @param askRenewalBy the last day on which renewal is asked in time; left out where nobody asks
 * @param withoutEnd whether it holds until somebody lifts it
 */
@Schema(name = "FreezeDates")
@JsonInclude(JsonInclude.Include.NON_NULL)
record FreezeDates(
    @Nullable LocalDate lastDay, @Nullable LocalDate askRenewalBy, boolean withoutEnd) {
  static FreezeDates of(RulesOfState rules, LocalDate first) {
    var lastDay = rules.freezeEnds(first);
    return new FreezeDates(
        lastDay, lastDay == null ? null : rules.renewalAskedBy(lastDay), rules.freezeHasNoEnd());
  }
}

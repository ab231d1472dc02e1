package org.seine.lead;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.grant.GivenGrant;
import org.seine.trail.TrailEntry;

/**
 * By which grant a unit could see the record of an entry, at the moment of the entry. What came
 * after is shown too, with its time.
 *
 * @param standing how the unit stood to the record then
 * @param unit the unit that acted
 * @param provider the unit that the record belongs to, which gives and withdraws it
 * @param fromVersion the first version that was given
 * @param givenAt from when on
 * @param givenBy the pseudonym of the member who gave it
 * @param withdrawnAt until when; absent while it stands
 * @param withdrawnBy the pseudonym of the member who withdrew it
 */
@Schema(name = "EntryGrant")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntryGrantView(
    GrantStanding standing,
    @Nullable UUID unit,
    @Nullable UUID provider,
    @Nullable Integer fromVersion,
    @Nullable Instant givenAt,
    @Nullable UUID givenBy,
    @Nullable Instant withdrawnAt,
    @Nullable UUID withdrawnBy) {
  static EntryGrantView without(GrantStanding standing, TrailEntry entry, @Nullable Lead lead) {
    return new EntryGrantView(
        standing, entry.unit(), lead == null ? null : lead.provider, null, null, null, null, null);
  }

  static EntryGrantView of(GivenGrant grant, TrailEntry entry, Lead lead) {
    return new EntryGrantView(
        GrantStanding.at(entry.at(), grant),
        entry.unit(),
        lead.provider,
        grant.fromVersion(),
        grant.givenAt(),
        grant.givenBy(),
        grant.withdrawnAt(),
        grant.withdrawnBy());
  }
}

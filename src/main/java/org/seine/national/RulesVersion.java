package org.seine.national;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.national.sheet.RulesSheet;
import org.seine.national.sheet.SheetText;

/**
 * A sheet of a State from its proposal on. What it says and from which day never changes; only
 * whether it counts does, once.
 */
@Entity
@Table(name = "national_rules")
class RulesVersion {
  @Id UUID id;

  @Column(updatable = false)
  UUID participant;

  /** Set by the confirmation: 1, 2, 3 … for each State. */
  @Nullable Integer number;

  @Column(name = "valid_from", updatable = false)
  LocalDate validFrom;

  @Enumerated(EnumType.STRING)
  State state;

  @Column(updatable = false)
  String sheet;

  @Column(name = "proposed_by", updatable = false)
  @Nullable UUID proposedBy;

  @Column(name = "proposed_at", updatable = false)
  Instant proposedAt;

  @Column(name = "decided_by")
  @Nullable UUID decidedBy;

  @Column(name = "decided_at")
  @Nullable Instant decidedAt;

  @Version int version;

  /** Where a version stands. */
  @Schema(name = "RulesState")
  enum State {
    OPEN,
    CONFIRMED,
    WITHDRAWN
  }

  RulesSheet said() {
    return SheetText.read(sheet);
  }

  /** Whether its first day has come, by the State's own clock. */
  boolean hasBegun(Instant now) {
    return !LocalDate.ofInstant(now, ZoneId.of(said().timeZone())).isBefore(validFrom);
  }

  RulesOfState asRules() {
    return new RulesOfState(participant, number == null ? 0 : number, validFrom, said());
  }
}

package org.seine.measure;

import java.util.EnumSet;
import java.util.Set;
import org.seine.asset.Standing;

/** Where a measure stands. That a term has run out is no state but a reading of the clock. */
public enum MeasureState {
  PROPOSED(Standing.ASKED_FOR),
  AUTHORISED(Standing.ASKED_FOR),
  REQUESTED(Standing.ASKED_FOR),
  POSTPONED(Standing.ASKED_FOR),
  NOT_EXECUTED(Standing.NOT_EXECUTED),
  FROZEN(Standing.FROZEN),
  SEIZED(Standing.SEIZED),
  /** Lifted by the Court, and not released by the State. */
  RELEASE_PENDING(Standing.RELEASE_PENDING),
  /** The Court's measure ended; the State keeps the asset under its own law. */
  KEPT_ON_ANOTHER_BASIS(Standing.KEPT_ON_ANOTHER_BASIS),
  RELEASED(Standing.RELEASED),
  FORFEITURE_ORDERED(Standing.FORFEITURE_ORDERED),
  REPARATION_ORDERED(Standing.FORFEITURE_ORDERED),
  ENFORCEMENT_REQUESTED(Standing.FORFEITURE_ORDERED),
  REGISTERED(Standing.FORFEITURE_ORDERED),
  FORFEITED(Standing.FORFEITED),
  VALUE_RECOVERED(Standing.FORFEITED),
  REALISED(Standing.FORFEITED),
  TRANSFERRED_TO_COURT(Standing.TRANSFERRED),
  ALLOCATED(Standing.TRANSFERRED),
  TRUST_FUND(Standing.TRANSFERRED),
  REPARATIONS(Standing.TRANSFERRED),
  WITHDRAWN(Standing.NO_MEASURE);

  private final Standing standing;

  MeasureState(Standing standing) {
    this.standing = standing;
  }

  /** What it makes of the asset. */
  Standing standing() {
    return standing;
  }

  /** Those in which the asset is held and not yet transferred: a third party can claim it. */
  static Set<MeasureState> claimable() {
    return EnumSet.of(
        FROZEN,
        SEIZED,
        RELEASE_PENDING,
        KEPT_ON_ANOTHER_BASIS,
        FORFEITURE_ORDERED,
        REPARATION_ORDERED,
        ENFORCEMENT_REQUESTED,
        REGISTERED,
        FORFEITED,
        VALUE_RECOVERED,
        REALISED);
  }

  /**
   * Those in which a claim can still stand open, and so be decided: every one that a measure can
   * come to once its asset was held, be it by a note that the Court's side takes.
   */
  static Set<MeasureState> withClaims() {
    return EnumSet.complementOf(EnumSet.of(PROPOSED, AUTHORISED, REQUESTED));
  }

  /** Whether the asset is held under the measure, so that its term runs. */
  public boolean isHeld() {
    return this == FROZEN || this == SEIZED;
  }
}

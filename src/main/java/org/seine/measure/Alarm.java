package org.seine.measure;

/** Why somebody of the Court must look at a fact that a State reported. */
enum Alarm {
  /** The table does not allow it to follow: the state stays until it is judged. */
  DOES_NOT_FIT,
  /** A claim of a third party is open: forfeiture, sale and transfer wait. The state stays. */
  CLAIM_OPEN,
  /** A claim that came after the asset was transferred: it is for the Presidency. */
  CLAIM_AFTER_TRANSFER,
  /** The sum is not what the entries come to. The state moves on. */
  SUM_DIFFERS,
  /** It happened before the Court asked for it. The state moves on. */
  BEFORE_THE_REQUEST,
  /** Its amounts are in another currency than the net sum, and have no part in it. It moves on. */
  OTHER_CURRENCY;

  /** Whether the state, and all that the fact told, waits for the judgment. */
  boolean waits() {
    return this == DOES_NOT_FIT || this == CLAIM_OPEN || this == CLAIM_AFTER_TRANSFER;
  }
}

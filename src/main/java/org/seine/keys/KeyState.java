package org.seine.keys;

/** Where a unit's key stands. What was sealed for a key stays readable in each of the states. */
public enum KeyState {
  /** Seals and signs from now on. */
  CURRENT,
  /** Has a successor; opens only. */
  RETIRED,
  /** Stands on the revocation list; opens only. */
  REVOKED
}

package org.seine.crypto.refusal;

/** The outcome of a verification, in the words of ETSI EN 319 102-1. */
public enum Indication {
  /** All checks were made and all held. */
  PASSED,
  /** At least one check proved a fault. */
  FAILED,
  /** No fault was proved, yet something needed for a proof is missing. */
  INDETERMINATE
}

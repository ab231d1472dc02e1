package org.seine.asset;

/**
 * What the measures on an asset come to: the furthest of them. It is kept beside the asset so that
 * the register can count it; the measures say it in full.
 */
public enum Standing {
  NO_MEASURE,
  ASKED_FOR,
  NOT_EXECUTED,
  RELEASED,
  KEPT_ON_ANOTHER_BASIS,
  /** Lifted by the Court, and not released by the State. */
  RELEASE_PENDING,
  FROZEN,
  SEIZED,
  FORFEITURE_ORDERED,
  FORFEITED,
  TRANSFERRED
}

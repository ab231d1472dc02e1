package org.seine.asset;

/**
 * How an asset is linked to the crime. Freezing demands no link; forfeiture under Art. 77(2)(b)
 * takes what derives from the crime only; any asset can serve reparations (Art. 75).
 */
public enum CrimeLink {
  /** Proceeds, property and assets that derive from the crime. Art. 77(2)(b). */
  PROCEEDS,
  /** Used in the crime: may be frozen (Art. 93(1)(k)), is not forfeited for that alone. */
  INSTRUMENTALITY,
  /** None: serves reparations. */
  NONE_REPARATIONS,
  UNKNOWN
}

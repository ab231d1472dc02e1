package org.seine.dossier;

/** Where a cooperation file stands. */
enum DossierState {
  OPEN,
  CLOSED
}

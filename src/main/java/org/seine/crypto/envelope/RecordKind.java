package org.seine.crypto.envelope;

/** The kinds of record that a sealed thing can belong to. Numbers are stored for ever. */
public enum RecordKind {
  /** Information that a provider transmits. */
  LEAD(1),
  /** A request for assistance. */
  REQUEST(2),
  /** A message of a thread. */
  MESSAGE(3),
  /** A question of consent, or a consent given of one's own motion. */
  CONSENT(5),
  /** A cooperation file. */
  DOSSIER(10),
  /** An asset of a cooperation file. */
  ASSET(11),
  /** A protective measure. */
  MEASURE(12);

  private final int number;

  RecordKind(int number) {
    this.number = number;
  }

  int number() {
    return number;
  }
}

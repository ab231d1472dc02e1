package org.seine.seal;

import org.seine.crypto.Sha384;

/** The key of a text that was given, locked for one more unit whom a statement names. */
public final class SharedKey {
  private final LockedKey key;
  private final Sha384 commitment;

  SharedKey(LockedKey key, Sha384 commitment) {
    this.key = key;
    this.commitment = commitment;
  }

  /** By which the statement names the unit. */
  public Sha384 commitment() {
    return commitment;
  }

  LockedKey key() {
    return key;
  }
}

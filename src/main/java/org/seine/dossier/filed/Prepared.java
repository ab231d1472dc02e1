package org.seine.dossier.filed;

import org.seine.seal.compartment.RecordSteps;

/** A step that was sealed and signed, not stored yet; only {@link Filing} looks inside. */
public final class Prepared<T extends FiledRecord> {
  private final Found<T> found;
  private final Taking<T> taking;
  private final SealedStep sealed;
  private final RecordSteps.SignedStep signed;

  Prepared(Found<T> found, Taking<T> taking, SealedStep sealed, RecordSteps.SignedStep signed) {
    this.found = found;
    this.taking = taking;
    this.sealed = sealed;
    this.signed = signed;
  }

  Found<T> found() {
    return found;
  }

  Taking<T> taking() {
    return taking;
  }

  SealedStep sealed() {
    return sealed;
  }

  RecordSteps.SignedStep signed() {
    return signed;
  }
}

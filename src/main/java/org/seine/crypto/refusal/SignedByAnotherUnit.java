package org.seine.crypto.refusal;

/**
 * The certificate belongs to another unit than the sender that the manifest or the header names.
 */
public final class SignedByAnotherUnit extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public SignedByAnotherUnit(String expectedAndFound) {
    super(Reason.SIGNED_BY_ANOTHER_UNIT, expectedAndFound);
  }
}

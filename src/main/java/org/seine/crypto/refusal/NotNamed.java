package org.seine.crypto.refusal;

/**
 * Neither the manifest nor an addendum names the certificate for which the key envelope was made,
 * or a later addendum withdrew it.
 */
public final class NotNamed extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public NotNamed(String expectedAndFound) {
    super(Reason.NOT_NAMED, expectedAndFound);
  }
}

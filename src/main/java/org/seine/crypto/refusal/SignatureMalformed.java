package org.seine.crypto.refusal;

/** The signature is not the canonical detached CAdES-B of the grammar. */
public final class SignatureMalformed extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public SignatureMalformed(String expectedAndFound) {
    super(Reason.SIGNATURE_MALFORMED, expectedAndFound);
  }
}

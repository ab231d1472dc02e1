package org.seine.crypto.refusal;

/** What stands beside a record about its use is not what the signed manifest or text says. */
public final class TermsNotSigned extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public TermsNotSigned(String expectedAndFound) {
    super(Reason.TERMS_NOT_SIGNED, expectedAndFound);
  }
}

package org.seine.crypto.refusal;

/** The signed manifest does not list this thing in this version. */
public final class ThingNotSigned extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public ThingNotSigned(String expectedAndFound) {
    super(Reason.THING_NOT_SIGNED, expectedAndFound);
  }
}

package org.seine.crypto.refusal;

/** What was signed lists a thing that was not handed over: somebody hid it. */
public final class ThingHidden extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public ThingHidden(String expectedAndFound) {
    super(Reason.THING_HIDDEN, expectedAndFound);
  }
}

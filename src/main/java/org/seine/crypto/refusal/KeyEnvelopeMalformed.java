package org.seine.crypto.refusal;

/**
 * The key envelope is not the canonical CMS AuthEnvelopedData of the grammar, or its content is
 * not.
 */
public final class KeyEnvelopeMalformed extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public KeyEnvelopeMalformed(String expectedAndFound) {
    super(Reason.KEY_ENVELOPE_MALFORMED, expectedAndFound);
  }
}

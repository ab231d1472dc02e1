package org.seine.crypto.refusal;

/** The manifest is not the strict JSON of the grammar. */
public final class ManifestMalformed extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public ManifestMalformed(String expectedAndFound) {
    super(Reason.MANIFEST_MALFORMED, expectedAndFound);
  }
}

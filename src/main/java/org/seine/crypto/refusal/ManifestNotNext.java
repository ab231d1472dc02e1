package org.seine.crypto.refusal;

/**
 * The manifest does not carry the hash of the manifest before it, or is not the record's next
 * version.
 */
public final class ManifestNotNext extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public ManifestNotNext(String expectedAndFound) {
    super(Reason.MANIFEST_NOT_NEXT, expectedAndFound);
  }
}

package org.seine.crypto.refusal;

/** A file of the exported folder is missing, too large, or not in the layout. */
public final class ExportMalformed extends SealRefused {
  /** Says what was expected and what was found, without any content. */
  public ExportMalformed(String expectedAndFound) {
    super(Reason.EXPORT_MALFORMED, expectedAndFound);
  }
}

package org.seine.crypto.opening;

import org.seine.crypto.envelope.CheckedContent;

/** The text of a statement about consent, open: all that leaves it is proved to be its sender's. */
public final class OpenedText extends OpenContent {
  OpenedText(CheckedContent content) {
    super(content);
  }
}

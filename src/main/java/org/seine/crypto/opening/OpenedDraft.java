package org.seine.crypto.opening;

import org.seine.crypto.envelope.CheckedContent;

/**
 * A draft, open for the unit that writes it. Its parts fit together; nobody signed it, so it must
 * never be shown as somebody's statement.
 */
public final class OpenedDraft extends OpenContent {
  OpenedDraft(CheckedContent content) {
    super(content);
  }
}

package org.seine.document;

import org.seine.web.Conflict;

/** The lead has as many documents as it may (409). */
class TooManyDocuments extends Conflict {
  TooManyDocuments(int most) {
    super(
        "too-many-documents",
        "The lead has as many documents as it may",
        "at most %d documents of one lead".formatted(most),
        "one more");
  }
}

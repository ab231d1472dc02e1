package org.seine.document;

import org.seine.web.Conflict;

/** The document is a draft, which nobody has signed (409). */
class NotSubmitted extends Conflict {
  NotSubmitted() {
    super("not-submitted", "The document is not submitted yet", "a submitted document", "a draft");
  }
}

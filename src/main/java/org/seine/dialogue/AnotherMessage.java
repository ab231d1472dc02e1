package org.seine.dialogue;

import org.seine.web.Conflict;

/** Another entry is there under this id, or one of other words (409). */
class AnotherMessage extends Conflict {
  AnotherMessage() {
    super(
        "another-message",
        "Another message is there under this id",
        "the same message again, or a new id",
        "another message");
  }
}

package org.seine.consent;

import org.seine.web.Conflict;

/** The unit began another question under this id, or one of other words (409). */
class AnotherQuestion extends Conflict {
  AnotherQuestion() {
    super(
        "another-question",
        "Another question is there under this id",
        "the same question again, or a new id",
        "another question");
  }
}

package org.seine.consent;

import org.seine.web.Conflict;

/** A unit has begun as many questions about one lead as it may (409). */
class TooManyQuestions extends Conflict {
  /** More than any lead needs; every one is proved anew where consent counts. */
  static final int MOST = 100;

  TooManyQuestions() {
    super(
        "too-many-questions",
        "As many questions about this lead as one unit may begin",
        "at most " + MOST,
        "as many already");
  }
}

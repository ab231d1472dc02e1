package org.seine.dialogue;

import org.seine.web.Conflict;

/** The unit opened another thread under this id, or one of another topic (409). */
class AnotherThread extends Conflict {
  AnotherThread() {
    super(
        "another-thread",
        "Another thread is there under this id",
        "the same thread again, or a new id",
        "another thread");
  }
}

package org.seine.dialogue;

import org.seine.web.Conflict;

/**
 * Somebody wrote in the thread, or a unit ceased to see its record, between signing and storing
 * (409). It is signed anew a few times before anybody hears of it.
 */
class MessageBetween extends Conflict {
  /** How often. */
  static final int AGAIN = 5;

  MessageBetween() {
    super(
        "message-between",
        "Others wrote in the thread at the same moment",
        "the same message again, a little later",
        "entries that came between");
  }
}

package org.seine.directory;

import org.seine.web.Conflict;

/** A person may serve several units of one participant, and of no other beside it (409). */
public final class OneParticipantOnly extends Conflict {
  OneParticipantOnly() {
    super(
        "one-participant-only",
        "This person serves another participant",
        "a person who serves no other participant",
        "one who does");
  }
}

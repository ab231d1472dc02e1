package org.seine.directory;

import org.seine.web.Conflict;

/** The proposal is not open any more (409). */
public final class AlreadyDecided extends Conflict {
  public AlreadyDecided() {
    super(
        "already-decided", "The proposal was decided already", "an open proposal", "a decided one");
  }
}

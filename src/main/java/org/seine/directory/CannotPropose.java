package org.seine.directory;

import org.seine.web.Conflict;

/** What is proposed cannot follow from how things stand (409). */
public final class CannotPropose extends Conflict {
  public CannotPropose(String expected, String found) {
    super("cannot-propose", "This cannot be proposed now", expected, found);
  }
}

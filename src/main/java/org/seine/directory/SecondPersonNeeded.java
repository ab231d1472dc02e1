package org.seine.directory;

import org.seine.web.Conflict;

/** Nobody gives access alone: this confirmation must come from somebody else (409). */
public final class SecondPersonNeeded extends Conflict {
  public SecondPersonNeeded(String expected, String found) {
    super("second-person-needed", "Another person must confirm this", expected, found);
  }
}

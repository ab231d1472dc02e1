package org.seine.dialogue;

import org.seine.web.Conflict;

/** A thread has as many entries, or as many units, as it may (409): open another one. */
class ThreadFull extends Conflict {
  /** Entries of one thread; each page of them is proved anew. */
  static final int MOST_ENTRIES = 1000;

  /** Units of one thread: as many as one text is sealed for. */
  static final int MOST_UNITS = org.seine.crypto.manifest.ConsentStatement.MAX_READERS;

  private ThreadFull(int most) {
    super("thread-full", "The thread is full", "at most " + most, "as many already");
  }

  static ThreadFull ofEntries() {
    return new ThreadFull(MOST_ENTRIES);
  }

  static ThreadFull ofUnits() {
    return new ThreadFull(MOST_UNITS);
  }
}

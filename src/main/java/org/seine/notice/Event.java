package org.seine.notice;

import org.jspecify.annotations.Nullable;

/**
 * What a stream sends.
 *
 * @param notice of a {@link Kind#NOTICE}
 * @param unread of a {@link Kind#UNREAD}: how many the member has not read
 */
record Event(Kind kind, @Nullable NoticeView notice, long unread) {
  enum Kind {
    /** Something happened. */
    NOTICE,
    /** How many are unread changed. */
    UNREAD,
    /** Nothing happened; the line stands. */
    ALIVE,
    /** The stream ends; this is not sent. */
    OVER
  }

  static Event of(NoticeView notice) {
    return new Event(Kind.NOTICE, notice, 0);
  }

  static Event unread(long count) {
    return new Event(Kind.UNREAD, null, count);
  }

  static Event alive() {
    return new Event(Kind.ALIVE, null, 0);
  }

  static Event over() {
    return new Event(Kind.OVER, null, 0);
  }
}

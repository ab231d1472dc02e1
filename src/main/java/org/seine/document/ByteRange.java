package org.seine.document;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One range of bytes (RFC 9110, section 14), both ends included.
 *
 * @param from the first byte, counted from 0
 * @param to the last byte
 */
record ByteRange(long from, long to) {
  private static final Pattern ONE = Pattern.compile("bytes=([0-9]{0,18})-([0-9]{0,18})");

  /**
   * The one range that is asked for; empty where the whole is to be sent: no range, several,
   * another unit, or no range by its grammar.
   *
   * @throws RangeNotSatisfiable if it begins behind the end
   */
  static Optional<ByteRange> of(@Nullable String header, long length) {
    var asked = ONE.matcher(header == null ? "" : header.strip());
    if (!asked.matches() || (asked.group(1).isEmpty() && asked.group(2).isEmpty())) {
      return Optional.empty();
    }
    if (asked.group(1).isEmpty()) {
      long last = Long.parseLong(asked.group(2));
      return Optional.of(satisfiable(Math.max(0, length - last), length - 1, length));
    }
    long from = Long.parseLong(asked.group(1));
    long to = asked.group(2).isEmpty() ? length - 1 : Long.parseLong(asked.group(2));
    if (!asked.group(2).isEmpty() && to < from) {
      return Optional.empty();
    }
    return Optional.of(satisfiable(from, Math.min(to, length - 1), length));
  }

  private static ByteRange satisfiable(long from, long to, long length) {
    if (from > to || from >= length) {
      throw new RangeNotSatisfiable(length);
    }
    return new ByteRange(from, to);
  }

  long count() {
    return to - from + 1;
  }

  /** As an answer names it. */
  String contentRange(long length) {
    return "bytes %d-%d/%d".formatted(from, to, length);
  }
}

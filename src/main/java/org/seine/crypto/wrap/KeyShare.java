package org.seine.crypto.wrap;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.seine.crypto.wrap.ShareRefused.Reason;

/**
 * One of n shares of a key. Any k of one set give the key; fewer give nothing.
 *
 * <p>Its text is one line that a person can file, print or dictate: {@code
 * seine-share-1:set:k:n:number:value:checksum}, value and set in hexadecimal.
 */
public final class KeyShare {
  private static final Pattern TEXT =
      Pattern.compile(
          "seine-share-1:([0-9a-f]{32}):([1-9][0-9]{0,2}):([1-9][0-9]{0,2}):([1-9][0-9]{0,2}):"
              + "([0-9a-f]{64}):([0-9a-f]{8})");
  private static final int MAX_TEXT = 256;
  private static final HexFormat HEX = HexFormat.of();

  private final String set;
  private final int needed;
  private final int total;
  private final int number;
  private final byte[] value;

  KeyShare(String set, int needed, int total, int number, byte[] value) {
    this.set = set;
    this.needed = needed;
    this.total = total;
    this.number = number;
    this.value = value;
  }

  /**
   * Reads a share's text; white space around it is ignored.
   *
   * @throws ShareRefused with MALFORMED or MISTYPED; the message never repeats the text
   */
  public static KeyShare parse(String text) throws ShareRefused {
    Matcher parts = TEXT.matcher(text.length() > MAX_TEXT ? "" : text.strip());
    if (!parts.matches()) {
      throw new ShareRefused(
          Reason.MALFORMED, "a line that begins with seine-share-1: is expected, found other text");
    }
    KeyShare share =
        new KeyShare(
            parts.group(1),
            Integer.parseInt(parts.group(2)),
            Integer.parseInt(parts.group(3)),
            Integer.parseInt(parts.group(4)),
            HEX.parseHex(parts.group(5)));
    if (!share.checksum().equals(parts.group(6))) {
      throw new ShareRefused(
          Reason.MISTYPED, "the share's checksum does not fit: a letter was lost or mistyped");
    }
    if (share.needed < 2 || share.needed > share.total || share.number > share.total) {
      throw new ShareRefused(Reason.MALFORMED, "a share names k of n and its number up to n");
    }
    return share;
  }

  /** The text of the share. It is a secret: whoever holds k of them holds the key. */
  public String exposeText() {
    return body() + ":" + checksum();
  }

  /** The set that it belongs to: 32 hexadecimal digits. */
  public String set() {
    return set;
  }

  /** How many shares are needed. */
  public int needed() {
    return needed;
  }

  /** How many shares there are. */
  public int total() {
    return total;
  }

  /** Which of them this is, from 1. */
  public int number() {
    return number;
  }

  byte[] value() {
    return value;
  }

  /** Says which share it is and nothing of its value. */
  @Override
  public String toString() {
    return "share %d of %d, set %s".formatted(number, total, set);
  }

  private String body() {
    return "seine-share-1:%s:%d:%d:%d:%s"
        .formatted(set, needed, total, number, HEX.formatHex(value));
  }

  private String checksum() {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-384").digest(body().getBytes(StandardCharsets.US_ASCII));
      return HEX.formatHex(Arrays.copyOf(digest, 4));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every JDK has SHA-384", impossible);
    }
  }
}

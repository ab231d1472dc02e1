package org.seine.demo;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that is made while it is read: as large as wanted, never in memory, the same bytes each
 * time.
 *
 * @param name its name
 * @param mediaType its type
 * @param length in bytes
 * @param content its bytes from the start, opened anew at each call
 */
record GeneratedFile(String name, String mediaType, long length, Content content) {
  /** Where the bytes come from. */
  interface Content {
    InputStream open();
  }

  static GeneratedFile of(String name, String mediaType, byte[] bytes) {
    return new GeneratedFile(name, mediaType, bytes.length, () -> new ByteArrayInputStream(bytes));
  }

  /** A ledger of invented bookings, exactly {@code length} bytes of comma-separated values. */
  static GeneratedFile ledger(String name, long length) {
    return new GeneratedFile(name, "text/csv", length, () -> new Bookings(length));
  }

  /** SHA-384 of the whole file, in hexadecimal. */
  String digest() throws IOException {
    MessageDigest sha384 = sha384();
    try (InputStream in = new DigestInputStream(content.open(), sha384)) {
      in.transferTo(OutputStream.nullOutputStream());
    }
    return HexFormat.of().formatHex(sha384.digest());
  }

  static MessageDigest sha384() {
    try {
      return MessageDigest.getInstance("SHA-384");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-384", e);
    }
  }

  /** Lines of one length, each with a number of its own. */
  private static final class Bookings extends InputStream {
    private static final int LINES_AT_ONCE = 4096;
    private byte[] block = new byte[0];
    private long left;
    private long line;
    private int at;

    Bookings(long length) {
      left = length;
    }

    @Override
    public int read() {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) {
      if (left == 0) {
        return -1;
      }
      if (at == block.length) {
        block = next();
        at = 0;
      }
      int count = (int) Math.min(left, Math.min(most, block.length - at));
      System.arraycopy(block, at, into, from, count);
      at += count;
      left -= count;
      return count;
    }

    private byte[] next() {
      StringBuilder lines = new StringBuilder(LINES_AT_ONCE * 64);
      for (int i = 0; i < LINES_AT_ONCE; i++, line++) {
        String number = Long.toString(1_000_000_000L + line);
        lines.append(number).append(",2017-04-12,EUR,1284.55,transfer to own account\n");
      }
      return lines.toString().getBytes(StandardCharsets.US_ASCII);
    }
  }
}

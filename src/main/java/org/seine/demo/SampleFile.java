package org.seine.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.SplittableRandom;
import java.util.function.Supplier;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Files that the demonstration makes as it goes, with the digest that they must come back with. */
record SampleFile(String name, String type, Supplier<InputStream> bytes, String digest) {
  /** A real PDF with one line of text. */
  static SampleFile pdf(String name, String line) throws IOException {
    try (var document = new PDDocument();
        var bytes = new ByteArrayOutputStream()) {
      var page = new PDPage();
      document.addPage(page);
      try (var text = new PDPageContentStream(document, page)) {
        text.beginText();
        text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 14);
        text.newLineAtOffset(72, 700);
        text.showText(line);
        text.endText();
      }
      document.save(bytes);
      var content = bytes.toByteArray();
      return of(name, "application/pdf", () -> new ByteArrayInputStream(content));
    }
  }

  /** So many bytes, the same each time, never in memory as a whole. */
  static SampleFile large(String name, long length) throws IOException {
    return of(name, "application/octet-stream", () -> new Noise(length));
  }

  private static SampleFile of(String name, String type, Supplier<InputStream> bytes)
      throws IOException {
    try (var content = bytes.get()) {
      return new SampleFile(name, type, bytes, digest(content));
    }
  }

  /** SHA-384 of everything that a stream gives. */
  static String digest(InputStream in) throws IOException {
    try {
      var sha384 = MessageDigest.getInstance("SHA-384");
      var buffer = new byte[1 << 16];
      for (int count = in.read(buffer); count >= 0; count = in.read(buffer)) {
        sha384.update(buffer, 0, count);
      }
      return HexFormat.of().formatHex(sha384.digest());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-384", e);
    }
  }

  private static final class Noise extends InputStream {
    private final SplittableRandom random = new SplittableRandom(20190114);
    private long left;

    Noise(long length) {
      left = length;
    }

    @Override
    public int read() {
      var one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int offset, int count) {
      if (left == 0) {
        return -1;
      }
      int given = (int) Math.min(count, left);
      var part = new byte[given];
      random.nextBytes(part);
      System.arraycopy(part, 0, into, offset, given);
      left -= given;
      return given;
    }
  }
}

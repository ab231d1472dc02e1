package org.seine.pages;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.jspecify.annotations.Nullable;

/** Files that would do something to who looks at them, and honest ones beside them. */
final class HostileFiles {
  private static final String SCRIPT =
      "app.alert('run'); app.launchURL('https://example.org/run'); this.submitForm('/api/v1/me');";

  /** In a PNG, after its signature, the length of the first chunk and its name (PNG, 11.2.1). */
  private static final int SIZE_AT = 16;

  private static final int HEADER_AT = 12;
  private static final int HEADER_BYTES = 17;

  private HostileFiles() {}

  static byte[] svg() {
    return """
        <svg xmlns="http://www.w3.org/2000/svg" onload="alert('run')"><script>alert('run')</script>
        <image href="https://example.org/run"/></svg>
        """
        .getBytes(StandardCharsets.UTF_8);
  }

  /** A page with scripts, named and declared as text. */
  static byte[] htmlAsText() {
    return """
        First line of a statement
        </pre><script>alert('run')</script><img src="/run" onerror="alert('run')">
        <iframe src="https://example.org/run"></iframe><meta http-equiv="refresh" content="0;/run">
        <form action="/run"><button autofocus onfocus="alert('run')">x</button></form>
        """
        .getBytes(StandardCharsets.UTF_8);
  }

  /** An account number that reads as another where the signs take effect. */
  static byte[] turnedText() {
    return "Account QP32 PCMB \u202E4488 1300 7721 04\u202C\nالرصيد في 17 ديسمبر: 3912740\n"
        .getBytes(StandardCharsets.UTF_8);
  }

  /** So many numbered lines of fifty bytes each. */
  static byte[] lines(int count) {
    ByteBuffer text = ByteBuffer.allocate(count * 50);
    for (int i = 1; i <= count; i++) {
      String line = "%08d credit of an amount which fits no trade.\n".formatted(i);
      text.put(line.getBytes(StandardCharsets.US_ASCII));
    }
    return text.array();
  }

  /** An honest picture, larger than a window. */
  static byte[] picture() throws IOException {
    BufferedImage drawn = new BufferedImage(2400, 1600, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = drawn.createGraphics();
    pen.setColor(new Color(0xF4F1E8));
    pen.fillRect(0, 0, 2400, 1600);
    pen.setColor(new Color(0x1F3A5F));
    for (int i = 0; i < 12; i++) {
      pen.fillRect(200, 160 + i * 110, 400 + (i * 577) % 1500, 44);
    }
    pen.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(drawn, "png", out);
    return out.toByteArray();
  }

  /** The same file, which says of itself that it is 60 000 by 60 000 pixels. */
  static byte[] pngBomb() throws IOException {
    byte[] png = picture();
    ByteBuffer.wrap(png).putInt(SIZE_AT, 60_000).putInt(SIZE_AT + 4, 60_000);
    CRC32 check = new CRC32();
    check.update(png, HEADER_AT, HEADER_BYTES);
    ByteBuffer.wrap(png).putInt(HEADER_AT + HEADER_BYTES, (int) check.getValue());
    return png;
  }

  /** Two pages, the second with three megabytes of its own, and a script that runs at opening. */
  static byte[] pdf() throws IOException {
    try (PDDocument made = new PDDocument()) {
      page(made, "Balance on 17 December 2018", null);
      page(made, "Second page", noise());
      made.getDocumentCatalog().setOpenAction(new PDActionJavaScript(SCRIPT));
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      made.save(out);
      return out.toByteArray();
    }
  }

  private static void page(PDDocument made, String line, @Nullable BufferedImage picture)
      throws IOException {
    PDPage sheet = new PDPage();
    made.addPage(sheet);
    try (PDPageContentStream text = new PDPageContentStream(made, sheet)) {
      text.beginText();
      text.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 36);
      text.newLineAtOffset(40, 600);
      text.showText(line);
      text.endText();
      if (picture != null) {
        text.drawImage(LosslessFactory.createFromImage(made, picture), 40, 40, 400, 400);
      }
    }
  }

  /** Nothing that can be packed. */
  private static BufferedImage noise() {
    Random random = new Random(7);
    BufferedImage drawn = new BufferedImage(1000, 1000, BufferedImage.TYPE_INT_RGB);
    for (int i = 0; i < 1_000_000; i++) {
      drawn.setRGB(i % 1000, i / 1000, random.nextInt());
    }
    return drawn;
  }
}

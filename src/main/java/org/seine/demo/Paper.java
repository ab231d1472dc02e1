package org.seine.demo;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;

/** A page of paper as a real PDF file. */
final class Paper {
  private static final int MARGIN = 72;
  private static final int LEADING = 18;

  private Paper() {}

  static GeneratedFile of(String name, String title, String... lines) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage(PDRectangle.A4);
      document.addPage(page);
      try (PDPageContentStream text = new PDPageContentStream(document, page)) {
        text.beginText();
        text.setLeading(LEADING);
        text.newLineAtOffset(MARGIN, PDRectangle.A4.getHeight() - MARGIN);
        text.setFont(new PDType1Font(FontName.HELVETICA_BOLD), 14);
        text.showText(title);
        text.setFont(new PDType1Font(FontName.HELVETICA), 11);
        for (String line : lines) {
          text.newLine();
          text.showText(line);
        }
        text.endText();
      }
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      document.save(bytes);
      return GeneratedFile.of(name, "application/pdf", bytes.toByteArray());
    }
  }
}

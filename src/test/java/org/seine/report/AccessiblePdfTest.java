package org.seine.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.text.Normalizer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An accessible PDF")
class AccessiblePdfTest {
  @ParameterizedTest
  @ValueSource(strings = {"Les Palétuviers", "Одран Велкисян", "غاسبار تاسنديه", "Γαβριήλ"})
  void hasSignsForNamesOfEachScript(String name) throws IOException {
    assertThat(text(name)).contains(name);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A\u0001Z", "A\u000bZ", "A\ufffeZ", "A\u0000\u001f\uffffZ", "A\ud800Z"})
  void isMadeAlsoWhereANameHoldsWhatXmlHasNoPlaceFor(String name) throws IOException {
    assertThat(text("before " + name + " after")).contains("before", "after");
  }

  private static String text(String name) throws IOException {
    byte[] pdf =
        AccessiblePdf.of(
            "<html lang=\"en\"><head><title>Names</title><meta name=\"description\" content=\"Names\"/>"
                + "<style>body { font-family: Report, OtherScripts; }</style></head><body><p>"
                + name
                + "</p></body></html>",
            ReportLanguage.EN);
    try (var document = Loader.loadPDF(pdf)) {
      // Arabic letters are drawn in the forms they have within words.
      return Normalizer.normalize(new PDFTextStripper().getText(document), Normalizer.Form.NFKC);
    }
  }
}

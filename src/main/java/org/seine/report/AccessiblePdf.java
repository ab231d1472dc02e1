package org.seine.report;

import com.openhtmltopdf.bidi.support.ICUBidiReorderer;
import com.openhtmltopdf.bidi.support.ICUBidiSplitter;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * HTML of our own as PDF that a screen reader can read: tagged, with its language and title, fonts
 * embedded (PDF/UA-1, ISO 14289-1). It fetches nothing, whatever the HTML names.
 */
public final class AccessiblePdf {
  private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

  /** For what the first has no signs of; the style names it behind that one. */
  private static final String OTHER_SCRIPTS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";

  private static final Pattern NO_XML =
      Pattern.compile("[^\\x09\\x0A\\x0D\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

  private AccessiblePdf() {}

  /**
   * The PDF. Where a text holds what XML 1.0 has no place for (control characters, as names from
   * elsewhere may), the sign for a missing character stands.
   *
   * @param html well-formed XML but for these
   */
  public static byte[] of(String html, ReportLanguage language) throws IOException {
    var out = new ByteArrayOutputStream();
    var builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.useExternalResourceAccessControl(
        (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    builder.useExternalResourceAccessControl(
        (address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
    builder.useUnicodeBidiSplitter(new ICUBidiSplitter.ICUBidiSplitterFactory());
    builder.useUnicodeBidiReorderer(new ICUBidiReorderer());
    builder.useFont(() -> font(FONT), "Report");
    builder.useFont(() -> font(OTHER_SCRIPTS), "OtherScripts");
    builder.withHtmlContent(NO_XML.matcher(html).replaceAll("\uFFFD"), null);
    builder.toStream(out);
    builder.run();
    return out.toByteArray();
  }

  private static InputStream font(String name) {
    return Objects.requireNonNull(PDDocument.class.getResourceAsStream(name));
  }
}

package org.seine.pages;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page asks for while documents are looked at: of one document, and of what it must not. */
final class Heard {
  private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d+)");

  private final List<String> ran = new CopyOnWriteArrayList<>();
  private final List<String> ranges = new CopyOnWriteArrayList<>();
  private final String document;

  private Heard(String document) {
    this.document = document;
  }

  static Heard of(Page page, String document) {
    Heard heard = new Heard(document);
    page.onDialog(
        dialog -> {
          heard.ran.add(dialog.message());
          dialog.dismiss();
        });
    page.onPopup(popup -> heard.ran.add(popup.url()));
    page.onRequest(heard::hear);
    return heard;
  }

  /** What a script would have shown or called. */
  List<String> ran() {
    return ran;
  }

  /** How many bytes of the document were asked for by ranges. */
  long bytes() {
    return ranges.stream()
        .map(RANGE::matcher)
        .filter(Matcher::matches)
        .mapToLong(range -> Long.parseLong(range.group(2)) - Long.parseLong(range.group(1)) + 1)
        .sum();
  }

  /** How many calls asked for the whole document. */
  long whole() {
    return ranges.stream().filter(String::isEmpty).count();
  }

  private void hear(Request request) {
    if (request.url().contains("/run") || !request.url().matches("(https://localhost|blob:).*")) {
      ran.add(request.url());
    }
    if (request.url().contains("/documents/" + document + "?")) {
      ranges.add(request.headers().getOrDefault("range", ""));
    }
  }
}

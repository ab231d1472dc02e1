package org.seine.pages;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Deque's axe, as npm ships it, run inside a page. */
final class Axe {
  private static final Path PROGRAM = Path.of("src/main/webui/node_modules/axe-core/axe.min.js");
  private static final String RUN =
      """
      () => axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'] })
        .then(({ violations }) => violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`)))
      """;

  private Axe() {}

  /** What breaks a rule: the rule, the element, and what would mend it. */
  static List<String> violations(Page page) {
    try {
      if (!(Boolean) page.evaluate("() => 'axe' in window")) {
        // The debugger's evaluation is not bound by the page's policy; a script element would be.
        page.evaluate(Files.readString(PROGRAM) + ";0");
      }
      return ((List<?>) page.evaluate(RUN)).stream().map(String::valueOf).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.seine.report;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import jakarta.enterprise.context.ApplicationScoped;

/** The report as a page of HTML, every text escaped. */
@ApplicationScoped
class ReportPage {
  private final Template chamber;

  ReportPage(@Location("report/chamber") Template chamber) {
    this.chamber = chamber;
  }

  String html(ReportContent content, ReportLanguage language) {
    return chamber
        .data("report", content)
        .data("words", new Words(language))
        .data("lang", language.tag())
        .render();
  }
}

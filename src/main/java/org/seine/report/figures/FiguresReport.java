package org.seine.report.figures;

import io.quarkus.qute.Location;
import io.quarkus.qute.Template;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.seine.report.AccessiblePdf;
import org.seine.report.ReportLanguage;
import org.seine.report.Words;
import org.seine.seal.Workers;

/** Annual figures as a report that is printed and read aloud: PDF/UA, every text escaped. */
@ApplicationScoped
class FiguresReport {
  private final Template figures;
  private final Workers workers;

  FiguresReport(@Location("report/figures") Template figures, Workers workers) {
    this.figures = figures;
    this.workers = workers;
  }

  Uni<byte[]> of(FiguresView view, ReportLanguage language) {
    return workers.run(() -> AccessiblePdf.of(html(view, language), language));
  }

  private String html(FiguresView view, ReportLanguage language) {
    return figures
        .data("figures", view)
        .data("words", new Words(language))
        .data("lang", language.tag())
        .render();
  }
}

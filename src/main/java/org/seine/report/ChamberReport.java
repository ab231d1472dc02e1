package org.seine.report;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seine.directory.Directory;
import org.seine.dossier.DossierAccess;
import org.seine.measure.MeasureRow;
import org.seine.measure.RegisterAccess;
import org.seine.seal.Workers;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.trail.Trail;

/**
 * The report to the Chamber on one file: what is frozen where and for how much, what ends, what was
 * lifted and not released, which claims are open. Values are the last recorded ones, each in its
 * own currency; nothing is converted.
 */
@ApplicationScoped
class ChamberReport {
  private final DossierAccess dossiers;
  private final RegisterAccess register;
  private final Directory directory;
  private final ReportPage page;
  private final Workers workers;
  private final Trail trail;
  private final Clock clock;

  ChamberReport(
      DossierAccess dossiers,
      RegisterAccess register,
      Directory directory,
      ReportPage page,
      Workers workers,
      Trail trail,
      Clock clock) {
    this.dossiers = dossiers;
    this.register = register;
    this.directory = directory;
    this.page = page;
    this.workers = workers;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Makes the report, which is in the trail before it is given.
   *
   * @return PDF/UA
   * @throws org.seine.sharing.NotVisible (in the Uni) if there is no such file for this unit (404)
   * @throws org.seine.dossier.CourtOnly (in the Uni) if the unit is not the Court's (403)
   */
  Uni<byte[]> of(UUID dossier, ReportLanguage language, Caller by) {
    return dossiers
        .about(dossier, by)
        .flatMap(
            about ->
                register
                    .rows(dossier, by)
                    .flatMap(
                        rows ->
                            directory
                                .participantNames()
                                .flatMap(names -> pdf(about, rows, names, language)))
                    .call(
                        () ->
                            Panache.withTransaction(
                                () -> trail.append(by, Operation.REPORT_TO_CHAMBER, about.ref()))));
  }

  private Uni<byte[]> pdf(
      DossierAccess.About about,
      List<MeasureRow> rows,
      Map<UUID, String> names,
      ReportLanguage language) {
    var content = ReportContent.of(about, rows, names, LocalDate.now(clock));
    return workers.run(() -> AccessiblePdf.of(page.html(content, language), language));
  }
}

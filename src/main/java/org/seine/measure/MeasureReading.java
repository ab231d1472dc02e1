package org.seine.measure;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.seine.dossier.filed.FiledReading;
import org.seine.dossier.filed.FiledRecords;
import org.seine.dossier.filed.Found;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.RecordKind;

/** Opens measures for the units that may see them. */
@ApplicationScoped
class MeasureReading {
  private final FiledRecords records;
  private final FiledReading reading;
  private final Beside beside;
  private final Renewals renewals;
  private final Clock clock;

  MeasureReading(
      FiledRecords records, FiledReading reading, Beside beside, Renewals renewals, Clock clock) {
    this.records = records;
    this.reading = reading;
    this.beside = beside;
    this.renewals = renewals;
    this.clock = clock;
  }

  /**
   * Opens a measure.
   *
   * @throws org.seine.sharing.NotVisible if there is none for this unit (404)
   */
  Uni<MeasureView> open(UUID id, Caller by) {
    return Panache.withSession(() -> find(id, by))
        .flatMap(
            all ->
                reading.open(
                    all.found,
                    Operation.OPEN_MEASURE,
                    by,
                    record ->
                        MeasureView.of(
                            record,
                            all.claims,
                            all.alarms,
                            Side.of(by, all.found.row().executing),
                            all.renewals,
                            LocalDate.now(clock))));
  }

  private Uni<All> find(UUID id, Caller by) {
    return records
        .find(Measure.class, RecordKind.MEASURE, id, by)
        .flatMap(found -> beside.claims(id).flatMap(claims -> complete(found, claims)));
  }

  private Uni<All> complete(Found<Measure> found, List<Claim> claims) {
    return renewals
        .of(List.of(found.row()))
        .flatMap(
            by -> beside.alarms(found.row().key).map(alarms -> new All(found, claims, alarms, by)));
  }

  private record All(
      Found<Measure> found, List<Claim> claims, List<AlarmRow> alarms, Renewals.By renewals) {}
}

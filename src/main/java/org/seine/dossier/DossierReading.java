package org.seine.dossier;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.seine.dossier.filed.FiledReading;
import org.seine.dossier.filed.FiledRecords;
import org.seine.dossier.filed.Found;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.RecordKind;

/** Opens cooperation files: for the Court all of one, for any other unit what it is shown. */
@ApplicationScoped
class DossierReading {
  private final Dossiers dossiers;
  private final FiledRecords records;
  private final FiledReading reading;

  DossierReading(Dossiers dossiers, FiledRecords records, FiledReading reading) {
    this.dossiers = dossiers;
    this.records = records;
    this.reading = reading;
  }

  /**
   * Opens a file.
   *
   * @throws org.seine.sharing.NotVisible if there is none for this unit (404)
   */
  Uni<DossierView> open(UUID id, Caller by) {
    return Panache.withSession(
            () ->
                dossiers
                    .place(id, by)
                    .flatMap(place -> place.ofCourt ? internal(id, by) : shown(place, by)))
        .flatMap(ask -> ask.answer(by));
  }

  private Uni<Ask> internal(UUID id, Caller by) {
    return records
        .find(Dossier.class, RecordKind.DOSSIER, id, by)
        .flatMap(
            found ->
                dossiers
                    .present(id)
                    .map(
                        units ->
                            caller ->
                                reading.open(
                                    found,
                                    Operation.OPEN_DOSSIER,
                                    caller,
                                    record -> DossierView.internal(record, units))));
  }

  private Uni<Ask> shown(InvitedUnit place, Caller by) {
    return records
        .find(DossierFace.class, RecordKind.DOSSIER, place.compartment, by)
        .flatMap(
            found ->
                dossiers
                    .row(place.dossier)
                    .flatMap(records::inClear)
                    .flatMap(
                        dossier ->
                            dossiers
                                .present(place.dossier)
                                .map(units -> answer(found, dossier, around(place, units)))));
  }

  /** The state is the file's: the Court's steps say it, and are proved for it. */
  private Ask answer(Found<DossierFace> found, Found<Dossier> dossier, List<InvitedUnit> units) {
    return caller ->
        reading
            .prove(dossier)
            .chain(
                () ->
                    reading.open(
                        found,
                        Operation.OPEN_DOSSIER,
                        caller,
                        record -> DossierView.shown(record, dossier.row().state, units)));
  }

  /** Of the other participants in a file a unit learns nothing. */
  private static List<InvitedUnit> around(InvitedUnit place, List<InvitedUnit> units) {
    return units.stream()
        .filter(unit -> unit.ofCourt || unit.compartment.equals(place.compartment))
        .toList();
  }

  /** What is opened after the session is closed. */
  @FunctionalInterface
  private interface Ask {
    Uni<DossierView> answer(Caller by);
  }
}

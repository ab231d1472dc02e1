package org.seine.dossier;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.seine.dossier.filed.FiledRecords;
import org.seine.dossier.filed.Filing;
import org.seine.dossier.filed.Found;
import org.seine.dossier.filed.Prepared;
import org.seine.dossier.filed.Taking;
import org.seine.seal.compartment.EpochPassed;
import org.seine.seal.compartment.Epochs;
import org.seine.seal.compartment.FileKeyring;
import org.seine.seal.compartment.FileKeys;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.RecordKind;
import org.seine.web.IfMatch;
import org.seine.web.UuidV7;

/**
 * Begins cooperation files and changes them. What each participant is shown follows from the
 * Court's text in the same transaction, so that the two never part.
 */
@ApplicationScoped
class DossierWriting {
  private final Dossiers dossiers;
  private final Faces faces;
  private final ProvedUnits units;
  private final FiledRecords records;
  private final Filing filing;
  private final Epochs epochs;
  private final FileKeyring keyring;
  private final Clock clock;

  DossierWriting(
      Dossiers dossiers,
      Faces faces,
      ProvedUnits units,
      FiledRecords records,
      Filing filing,
      Epochs epochs,
      FileKeyring keyring,
      Clock clock) {
    this.dossiers = dossiers;
    this.faces = faces;
    this.units = units;
    this.records = records;
    this.filing = filing;
    this.epochs = epochs;
    this.keyring = keyring;
    this.clock = clock;
  }

  /**
   * Begins a file; the same call again finds it.
   *
   * @throws CourtOnly if the caller's unit is not the Court's (403)
   */
  Uni<Dossier> begin(UUID id, DossierText text, Caller by) {
    CourtOnly.require(by);
    return Panache.withSession(() -> dossiers.row(id))
        .flatMap(found -> found == null ? fresh(id, text, by) : Uni.createFrom().item(found));
  }

  private Uni<Dossier> fresh(UUID id, DossierText text, Caller by) {
    var now = clock.instant();
    var court = UuidV7.at(now);
    var dossier = Dossier.begin(id, court, by, now);
    return epochs
        .open(id, court, List.of(by.unit()))
        .flatMap(
            opened -> {
              var invited = InvitedUnit.into(id, court, by.unit(), true, by, now);
              var step =
                  Taking.<Dossier>of(Operation.BEGIN_DOSSIER, row -> {})
                      .as(DossierStep.BEGIN.name(), DossierState.OPEN.name(), today())
                      .text(id, DossierTexts.TEXT.write(text))
                      .line(text.title())
                      .first(
                          () ->
                              epochs
                                  .store(opened.change())
                                  .chain(() -> persist(dossier))
                                  .chain(() -> persist(invited)));
              return filing
                  .prepare(Found.fresh(dossier), step, opened.keys(), by)
                  .onTermination()
                  .invoke(opened.keys()::close);
            })
        .flatMap(prepared -> Panache.withTransaction(() -> filing.store(prepared, by)));
  }

  /**
   * Changes what the file is about. What a participant is shown is sealed for nobody where rows and
   * the file's proved steps do not say the same of whose each compartment is: then the Uni fails as
   * a broken seal.
   *
   * @throws org.seine.sharing.NotVisible if there is no such file for this unit (404)
   * @throws CourtOnly if the unit is not the Court's (403)
   * @throws org.seine.web.StaleVersion if somebody changed it meanwhile (412)
   */
  Uni<Dossier> change(UUID id, DossierText text, IfMatch read, Caller by) {
    return Uni.createFrom()
        .deferred(() -> Panache.withTransaction(() -> withFaces(id, by)))
        .invoke(found -> require(found.master(), DossierStep.CHANGE, read))
        .call(found -> units.prove(found.rows, by))
        .flatMap(
            found ->
                keyring
                    .borrow(Set.of(id), by)
                    .flatMap(
                        keys -> changed(found, text, keys, by).onTermination().invoke(keys::close)))
        .flatMap(steps -> Panache.withTransaction(() -> store(steps, by)))
        .onFailure(EpochPassed.class)
        .retry()
        .atMost(1);
  }

  private Uni<Steps> changed(WithFaces found, DossierText text, FileKeys keys, Caller by) {
    var step =
        Taking.<Dossier>of(Operation.CHANGE_DOSSIER, row -> {})
            .as(DossierStep.CHANGE.name(), DossierState.OPEN.name(), today())
            .text(found.master().row().key, DossierTexts.TEXT.write(text))
            .line(text.title());
    return faces
        .changed(found.faces, text, keys, by)
        .flatMap(
            shown ->
                filing
                    .prepare(found.master(), step, keys, by)
                    .map(master -> new Steps(master, shown)));
  }

  private Uni<Dossier> store(Steps steps, Caller by) {
    Uni<Void> shown = Uni.createFrom().voidItem();
    for (var face : steps.faces) {
      shown = shown.chain(() -> filing.store(face, by)).replaceWithVoid();
    }
    return shown.chain(() -> filing.store(steps.master, by));
  }

  /**
   * Closes a file, or opens it again.
   *
   * @throws DossierStepNotAllowed if it is closed, or open, already (409)
   */
  Uni<Dossier> turn(UUID id, DossierStep step, Operation operation, IfMatch read, Caller by) {
    return Panache.withSession(() -> master(id, by))
        .invoke(found -> require(found, step, read))
        .flatMap(
            found ->
                filing.take(
                    found,
                    Taking.<Dossier>of(operation, row -> row.state = step.after(row.state))
                        .as(step.name(), step.after(found.row().state).name(), today())
                        .evenIfClosed(),
                    by));
  }

  /** The file as the Court has it, in the session of the caller. */
  Uni<Found<Dossier>> master(UUID id, Caller by) {
    return dossiers
        .place(id, by)
        .invoke(place -> CourtOnly.require(by))
        .chain(() -> records.find(Dossier.class, RecordKind.DOSSIER, id, by));
  }

  static void require(Found<Dossier> found, DossierStep step, IfMatch read) {
    read.require(found.row().revision, "state", "text", "units");
    step.after(found.row().state);
  }

  LocalDate today() {
    return LocalDate.now(clock);
  }

  private Uni<WithFaces> withFaces(UUID id, Caller by) {
    return units
        .rows(id, by)
        .flatMap(rows -> faces.of(rows, by).map(shown -> new WithFaces(rows, shown)));
  }

  private static Uni<Void> persist(Object row) {
    return Panache.getSession().flatMap(session -> session.persist(row).chain(session::flush));
  }

  private record WithFaces(UnitRows rows, List<Faces.Face> faces) {
    Found<Dossier> master() {
      return rows.master();
    }
  }

  private record Steps(Prepared<Dossier> master, List<Prepared<DossierFace>> faces) {}
}

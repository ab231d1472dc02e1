package org.seine.dossier;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.seine.crypto.manifest.Step;
import org.seine.crypto.refusal.ThingNotSigned;
import org.seine.dossier.filed.FiledReading;
import org.seine.dossier.filed.FiledRecords;
import org.seine.dossier.filed.OpenRecord;
import org.seine.seal.compartment.CompartmentSealer;
import org.seine.seal.compartment.Compartments;
import org.seine.sharing.Caller;
import org.seine.sharing.RecordKind;

/**
 * Proves who works in a file. Rows say it too, but whoever writes to the database could change
 * them: before a key is locked for units, the signed steps are asked.
 */
@ApplicationScoped
class ProvedUnits {
  private final Dossiers dossiers;
  private final Compartments compartments;
  private final FiledRecords records;
  private final FiledReading reading;
  private final CompartmentSealer sealer;

  ProvedUnits(
      Dossiers dossiers,
      Compartments compartments,
      FiledRecords records,
      FiledReading reading,
      CompartmentSealer sealer) {
    this.dossiers = dossiers;
    this.compartments = compartments;
    this.records = records;
    this.reading = reading;
    this.sealer = sealer;
  }

  /**
   * What rows say, in the transaction of the caller, which holds the file: steps and rows are of
   * one moment.
   *
   * @throws org.seine.sharing.NotVisible if there is no such file for this unit (404)
   * @throws CourtOnly if the unit is not the Court's (403)
   */
  Uni<UnitRows> rows(UUID dossier, Caller by) {
    return dossiers
        .held(dossier)
        .chain(() -> dossiers.place(dossier, by))
        .invoke(place -> CourtOnly.require(by))
        .chain(() -> records.find(Dossier.class, RecordKind.DOSSIER, dossier, by))
        .flatMap(
            master ->
                dossiers
                    .present(dossier)
                    .flatMap(
                        present ->
                            compartments
                                .of(dossier)
                                .flatMap(
                                    all ->
                                        participants(dossier)
                                            .map(
                                                whose ->
                                                    new UnitRows(master, present, all, whose)))));
  }

  private static Uni<List<UnitRows.OfUnit>> participants(UUID dossier) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "select d.id, d.participant.id, d.participant.kind from InvitedUnit u join"
                            + " Unit d on d.id = u.unit where u.dossier = :dossier and u.removedAt"
                            + " is null",
                        UnitRows.OfUnit.class)
                    .setParameter("dossier", dossier)
                    .getResultList());
  }

  /**
   * Nothing, if the rows say what the file's steps say: who is inside, where, and whose each
   * compartment is; else the Uni fails as a broken seal. Call it before a session is opened.
   */
  Uni<Void> prove(UnitRows rows, Caller by) {
    return reading
        .read(
            rows.master(),
            by,
            record -> {
              membership(record, rows).requireSame(rows);
              return true;
            })
        .replaceWithVoid();
  }

  private Membership membership(OpenRecord<Dossier> record, UnitRows rows) throws IOException {
    var membership = new Membership(record.row().compartment);
    for (var step : record.chain().steps()) {
      switch (DossierStep.valueOf(step.act())) {
        case BEGIN -> {
          // That it opens proves that the compartment is the Court's.
          told(record, step, rows);
          membership.begins(step.unit());
        }
        case INVITE -> comes(membership, told(record, step, rows), rows);
        case REMOVE ->
            membership.leaves(DossierTexts.OF_UNIT.read(told(record, step, rows)).unit());
        case CHANGE, CLOSE, REOPEN -> {}
      }
    }
    return membership;
  }

  private static void comes(Membership membership, byte[] told, UnitRows rows) throws IOException {
    if (DossierTexts.INVITED.is(told)) {
      membership.comes(DossierTexts.INVITED.read(told));
    } else {
      membership.comes(DossierTexts.OF_UNIT.read(told).unit(), rows);
    }
  }

  /** The one text that this very step pins, from the Court's compartment and from no other. */
  private byte[] told(OpenRecord<Dossier> record, Step step, UnitRows rows) throws IOException {
    var row = record.row();
    var sealed =
        rows.master().things().stream()
            .filter(one -> one.compartment().equals(row.compartment))
            .filter(one -> step.things().contains(one.pinned()))
            .findFirst()
            .orElseThrow(() -> new ThingNotSigned("expected the text of a step, found none"));
    return sealer.open(record.keys(), row.place(), sealed, sealed.pinned(), record.chain());
  }
}

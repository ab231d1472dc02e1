package org.seine.dossier;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.seine.dossier.filed.FiledReading;
import org.seine.dossier.filed.FiledRecords;
import org.seine.dossier.filed.Filing;
import org.seine.dossier.filed.Found;
import org.seine.dossier.filed.Prepared;
import org.seine.dossier.filed.Taking;
import org.seine.seal.compartment.FileKeys;
import org.seine.sharing.Caller;
import org.seine.sharing.RecordKind;

/** What each participant is shown of a cooperation file, made from the Court's text. */
@ApplicationScoped
class Faces {
  private final FiledRecords records;
  private final FiledReading reading;
  private final Filing filing;
  private final Clock clock;

  Faces(FiledRecords records, FiledReading reading, Filing filing, Clock clock) {
    this.records = records;
    this.reading = reading;
    this.filing = filing;
    this.clock = clock;
  }

  /** Those of a file, for a unit of the Court in it, in the session of the caller. */
  Uni<List<Face>> of(UnitRows rows, Caller by) {
    Uni<List<Face>> faces = Uni.createFrom().item(ArrayList::new);
    for (var made : rows.madeFor().entrySet()) {
      faces =
          faces.flatMap(
              list -> find(made.getKey(), made.getValue(), by).invoke(list::add).replaceWith(list));
    }
    return faces;
  }

  private Uni<Face> find(UUID compartment, UUID participant, Caller by) {
    return records
        .find(DossierFace.class, RecordKind.DOSSIER, compartment, by)
        .map(found -> new Face(found, participant));
  }

  /** What a participant is shown of a file from now on. */
  Uni<Prepared<DossierFace>> show(Face face, DossierText text, FileKeys keys, Caller by) {
    var shown = text.shownTo(face.participant);
    return filing.prepare(
        face.found,
        Taking.<DossierFace>within(row -> {})
            .as("SHOW", DossierState.OPEN.name(), LocalDate.now(clock))
            .text(face.found.row().key, DossierTexts.TEXT.write(shown))
            .line(shown.title()),
        keys,
        by);
  }

  /**
   * The same for all to whom a new text shows something else than they read now. For the others
   * nothing is written: the time or the version of what they are shown would tell them that the
   * Court changed what they are not shown.
   */
  Uni<List<Prepared<DossierFace>>> changed(
      List<Face> faces, DossierText text, FileKeys keys, Caller by) {
    Uni<List<Prepared<DossierFace>>> changed = Uni.createFrom().item(ArrayList::new);
    for (var face : faces) {
      changed =
          changed.flatMap(
              list ->
                  reading
                      .read(face.found, by, record -> DossierTexts.TEXT.read(record.text()))
                      .flatMap(
                          before ->
                              before.equals(text.shownTo(face.participant))
                                  ? Uni.createFrom().item(list)
                                  : show(face, text, keys, by)
                                      .invoke(list::add)
                                      .replaceWith(list)));
    }
    return changed;
  }

  /** What one participant is shown. */
  record Face(Found<DossierFace> found, UUID participant) {}
}

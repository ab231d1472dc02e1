package org.seine.dossier;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.Step;
import org.seine.dossier.filed.FiledRecord;
import org.seine.dossier.filed.OpenRecord;

/**
 * A cooperation file as a unit is shown it.
 *
 * @param internal whether this is what the Court has; false for what a participant is shown
 * @param text what it is about, as far as the unit is told
 * @param units who works in it, as far as the unit is told: its own participant and the Court
 * @param steps what was done, for units of the Court
 */
@Schema(name = "Dossier")
@JsonInclude(JsonInclude.Include.NON_NULL)
record DossierView(
    UUID id,
    DossierState state,
    boolean internal,
    DossierText text,
    List<Invited> units,
    List<Done> steps,
    Instant changedAt,
    @JsonIgnore int revision) {

  /** A unit that works in the file. */
  @Schema(name = "InvitedUnit")
  record Invited(UUID unit, UUID compartment, boolean ofCourt, Instant invitedAt) {
    static Invited of(InvitedUnit row) {
      return new Invited(row.unit, row.compartment, row.ofCourt, row.invitedAt);
    }
  }

  /**
   * A step on the file.
   *
   * @param about the unit that was invited or removed
   */
  @Schema(name = "DossierStepDone")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Done(
      int number,
      String step,
      String article,
      LocalDate on,
      Instant recordedAt,
      UUID unit,
      @Nullable UUID about) {
    static Done of(Step step, OpenRecord<?> record) throws IOException {
      var detail = record.detail(step);
      return new Done(
          step.number(),
          step.act(),
          DossierStep.valueOf(step.act()).footing(),
          step.on(),
          step.time(),
          step.unit(),
          detail.isPresent() ? DossierTexts.unit(detail.get()) : null);
    }
  }

  static DossierView internal(OpenRecord<Dossier> record, List<InvitedUnit> units)
      throws IOException {
    List<Done> steps = new ArrayList<>();
    for (var step : record.chain().steps()) {
      steps.add(Done.of(step, record));
    }
    return of(record, record.row().state, true, units, steps);
  }

  static DossierView shown(
      OpenRecord<DossierFace> record, DossierState state, List<InvitedUnit> units)
      throws IOException {
    return of(record, state, false, units, List.of());
  }

  private static <T extends FiledRecord> DossierView of(
      OpenRecord<T> record,
      DossierState state,
      boolean internal,
      List<InvitedUnit> units,
      List<Done> steps)
      throws IOException {
    return new DossierView(
        record.row().dossier,
        state,
        internal,
        DossierTexts.TEXT.read(record.text()),
        units.stream()
            .sorted(Comparator.comparing(unit -> unit.invitedAt))
            .map(Invited::of)
            .toList(),
        steps,
        record.row().changedAt,
        record.row().revision);
  }
}

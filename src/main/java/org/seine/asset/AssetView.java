package org.seine.asset;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.Step;
import org.seine.dossier.filed.OpenRecord;
import org.seine.takeover.Source;

/**
 * An asset as a unit may see it, with everything that was told of it in time.
 *
 * @param value the last value
 * @param openClaims third-party claims that wait for a decision
 * @param mergedInto the asset that it was found to be
 * @param takenFrom the lead from which it was entered; told only to who may see that lead
 */
@Schema(name = "Asset")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AssetView(
    UUID id,
    UUID dossier,
    UUID compartment,
    AssetType type,
    @Nullable String country,
    CrimeLink crimeLink,
    Confidence confidence,
    AssetState state,
    Standing standing,
    @Nullable Money value,
    @Nullable LocalDate valuedOn,
    int openClaims,
    @Nullable UUID mergedInto,
    @Nullable Source takenFrom,
    AssetText text,
    List<Told> history,
    @JsonIgnore int revision) {

  /**
   * One step on the asset, with what it told.
   *
   * @param observation of a step that records value, place or custody
   * @param reason of a step that was taken for one
   */
  @Schema(name = "AssetStepDone")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Told(
      int number,
      String step,
      String article,
      LocalDate on,
      Instant recordedAt,
      UUID unit,
      @Nullable Observation observation,
      @Nullable String reason) {
    static Told of(Step step, OpenRecord<Asset> record) throws IOException {
      var kind = AssetStep.valueOf(step.act());
      var detail = record.detail(step);
      boolean observed =
          kind == AssetStep.VALUE || kind == AssetStep.PLACE || kind == AssetStep.CUSTODY;
      return new Told(
          step.number(),
          step.act(),
          kind.footing(),
          step.on(),
          step.time(),
          step.unit(),
          detail.isPresent() && observed ? AssetTexts.OBSERVATION.read(detail.get()) : null,
          detail.isPresent() && !observed ? AssetTexts.REASON.read(detail.get()).reason() : null);
    }
  }

  static AssetView of(OpenRecord<Asset> record, Optional<Source> takenFrom) throws IOException {
    var row = record.row();
    List<Told> history = new ArrayList<>();
    for (var step : record.chain().steps()) {
      history.add(Told.of(step, record));
    }
    return new AssetView(
        row.key,
        row.dossier,
        row.compartment,
        row.type,
        row.country,
        row.crimeLink,
        row.confidence,
        row.state,
        row.standing,
        row.value(),
        row.valuedOn,
        row.openClaims,
        row.mergedInto,
        takenFrom.orElse(null),
        AssetTexts.TEXT.read(record.text()),
        history,
        row.revision);
  }
}

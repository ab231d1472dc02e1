package org.seine.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.asset.Money;

/**
 * A row of the register.
 *
 * @param name of the asset
 * @param askRenewalBy the last day on which renewal is asked in time
 * @param value the asset's last value
 */
@Schema(name = "MeasureRow")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasureRow(
    UUID id,
    UUID dossier,
    UUID asset,
    String name,
    UUID executing,
    Footing footing,
    MeasureState state,
    LocalDate since,
    @Nullable LocalDate endsOn,
    Term.Reading reading,
    @Nullable LocalDate askRenewalBy,
    @Nullable LocalDate renewalAskedOn,
    @Nullable Money value,
    int openClaims,
    int alarms) {
  static MeasureRow of(
      Measure row, String name, @Nullable Money value, Renewals.By renewals, LocalDate today) {
    return new MeasureRow(
        row.key,
        row.dossier,
        row.asset,
        name,
        row.executing,
        row.footing,
        row.state,
        row.since,
        row.endsOn,
        row.reading(today),
        renewals.day(row),
        row.renewalAskedOn,
        value,
        row.openClaims,
        row.alarms);
  }
}

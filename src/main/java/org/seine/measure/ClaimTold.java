package org.seine.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.asset.Money;

/**
 * A third party's claim, as it is opened or decided (Art. 93(1)(k), 109(1)).
 *
 * @param id made by who opens it
 * @param claimant who claims; told when it is opened
 * @param outcome told when it is decided
 */
@Schema(name = "ClaimTold")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ClaimTold(
    @NotNull UUID id,
    @Nullable @Size(max = 200) String claimant,
    @Nullable @Size(max = 4000) String grounds,
    @Nullable Money amount,
    @Nullable Outcome outcome) {
  /** How a claim ended. */
  enum Outcome {
    UPHELD,
    UPHELD_IN_PART,
    REJECTED,
    WITHDRAWN
  }
}

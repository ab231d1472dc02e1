package org.seine.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.asset.AssetType;
import org.seine.asset.Money;
import org.seine.asset.Standing;

/**
 * What the register shows at a glance, over all that the unit may see. Each number is that of a
 * list that can be asked for.
 *
 * @param on the day it is read
 * @param held assets that are frozen or seized, by State, standing, kind and currency
 * @param standings how many assets stand where, and their last values
 * @param endingSoon held measures whose term ends within ninety days
 * @param expired held measures whose term has ended
 * @param releasePending measures lifted and not released
 * @param claimed measures with an open claim
 * @param unanswered measures requested of a State that has not said what it did
 * @param alarmed measures with a fact that nobody has judged
 */
@Schema(name = "Register")
record RegisterView(
    LocalDate on,
    List<Held> held,
    List<Stands> standings,
    long endingSoon,
    long expired,
    long releasePending,
    long claimed,
    long unanswered,
    long alarmed) {

  /**
   * What is held of one kind in one currency.
   *
   * @param participant in whose compartment it lies; null for the Court's own
   * @param standing FROZEN or SEIZED
   * @param value the sum of the last values; null for assets that have none
   */
  @Schema(name = "RegisterHeld")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Held(
      @Nullable UUID participant,
      Standing standing,
      AssetType type,
      long assets,
      @Nullable Money value) {}

  /** How many assets stand where. */
  @Schema(name = "RegisterStanding")
  record Stands(Standing standing, long assets) {}
}

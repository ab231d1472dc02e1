package org.seine.asset;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.web.BadInput;

/**
 * What an asset was worth, where it lay, or in whose custody it was, on one day. One of the three
 * is told; the days before stay as they were told.
 *
 * @param on the day
 * @param source who said so
 */
@Schema(name = "Observation")
record Observation(
    @NotNull LocalDate on,
    @Nullable @Size(max = 400) String source,
    @Nullable @Valid Value value,
    @Nullable @Valid Place place,
    @Nullable @Valid Custody custody) {

  /** A value, and how it was found. */
  @Schema(name = "ObservedValue")
  record Value(@NotNull Money money, @NotNull Method method) {
    /** How a value was found. */
    enum Method {
      BALANCE,
      MARKET_PRICE,
      EXPERT_VALUATION,
      PURCHASE_PRICE,
      SALE_PRICE,
      TAX_VALUE,
      ESTIMATE
    }
  }

  /** Where it lay. */
  @Schema(name = "ObservedPlace")
  record Place(
      @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
      @NotBlank @Size(max = 400) String address,
      @Nullable @DecimalMin("-90") @DecimalMax("90") BigDecimal latitude,
      @Nullable @DecimalMin("-180") @DecimalMax("180") BigDecimal longitude) {}

  /** Who kept it, in what condition, at what cost. */
  @Schema(name = "ObservedCustody")
  record Custody(
      @NotBlank @Size(max = 200) String custodian,
      @Nullable @Size(max = 1000) String condition,
      boolean perishable,
      @Nullable Money upkeepPerMonth) {}

  /**
   * Lets it pass if its upkeep costs nothing or more; a value may be below nothing, as debts are.
   *
   * @throws BadInput if it costs less (400)
   */
  Observation checked() {
    Money.requireNotNegative(
        "/custody/upkeepPerMonth", custody == null ? null : custody.upkeepPerMonth());
    return this;
  }

  /**
   * The step by which it is recorded.
   *
   * @throws BadInput if not exactly one of the three is told (400)
   */
  AssetStep step() {
    int told = (value == null ? 0 : 1) + (place == null ? 0 : 1) + (custody == null ? 0 : 1);
    if (told != 1) {
      throw new BadInput("", "one of value, place, custody", told + " of them");
    }
    return value != null ? AssetStep.VALUE : place != null ? AssetStep.PLACE : AssetStep.CUSTODY;
  }
}

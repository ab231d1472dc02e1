package org.seine.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.asset.Money;
import org.seine.web.BadInput;

/**
 * What came to an asset, or went from it, while it was held: from it the sum follows that reaches
 * the Court.
 *
 * @param money a positive amount; the kind says whether it is added or taken away
 * @param bearer who bears a cost (Art. 100); null where it is none
 */
@Schema(name = "LedgerEntry")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LedgerEntry(
    @NotNull Kind kind,
    @NotNull @Valid Money money,
    @Nullable Bearer bearer,
    @Nullable @Size(max = 400) String note) {

  /** What an entry is. */
  enum Kind {
    BALANCE(1),
    SALE_PRICE(1),
    INTEREST(1),
    VALUE_RECOVERED(1),
    VARIED_OUT(-1),
    CLAIM_PAID(-1),
    COST(-1),
    UPKEEP(-1),
    FEE(-1);

    private final int sign;

    Kind(int sign) {
      this.sign = sign;
    }
  }

  /** Who bears a cost. */
  enum Bearer {
    EXECUTING_STATE,
    COURT,
    DEDUCTED
  }

  /**
   * @throws BadInput if the amount is not positive (400)
   */
  LedgerEntry {
    if (money != null && money.value().signum() <= 0) {
      throw new BadInput("/money", "a positive amount", "none");
    }
  }

  /** Whether it is no cost that a State or the Court bears, in whatever currency. */
  boolean changesTheSum() {
    return bearer != Bearer.EXECUTING_STATE && bearer != Bearer.COURT;
  }

  /** What it adds to the net sum: a cost that a State or the Court bears takes nothing away. */
  BigDecimal effect() {
    return changesTheSum()
        ? money.value().multiply(BigDecimal.valueOf(kind.sign))
        : BigDecimal.ZERO;
  }
}

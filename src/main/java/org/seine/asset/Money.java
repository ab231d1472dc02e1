package org.seine.asset;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.web.BadInput;

/**
 * Money as a court counts it: an exact amount in one currency (ISO 4217). Never a floating number,
 * never converted silently.
 *
 * @param amount a decimal text with a point, at most eighteen digits before it, and no more behind
 *     it than the currency has
 * @param currency the currency's code
 */
@Schema(
    name = "Money",
    requiredProperties = {"amount", "currency"})
public record Money(
    @Schema(example = "1241902.18") String amount, @Schema(example = "EUR") String currency) {
  private static final Pattern AMOUNT = Pattern.compile("-?(0|[1-9][0-9]{0,17})(\\.[0-9]{1,4})?");

  /**
   * Checks both.
   *
   * @throws BadInput if the currency is none or the amount is not one of it (400)
   */
  @JsonCreator
  public Money(
      @JsonProperty(value = "amount", required = true) String amount,
      @JsonProperty(value = "currency", required = true) String currency) {
    this.currency = currency;
    int digits = digits(currency);
    if (amount == null
        || !AMOUNT.matcher(amount).matches()
        || new BigDecimal(amount).scale() > digits) {
      throw new BadInput(
          "amount",
          "a decimal number with at most 18 digits before the point and %d behind it"
              .formatted(digits),
          "something else");
    }
    this.amount = new BigDecimal(amount).setScale(digits).toPlainString();
  }

  /** An exact amount. */
  public static Money of(BigDecimal amount, String currency) {
    return new Money(amount.setScale(digits(currency)).toPlainString(), currency);
  }

  /** The exact value. */
  public BigDecimal value() {
    return new BigDecimal(amount);
  }

  /**
   * Refuses what is less than nothing.
   *
   * @param member where the amount is told
   * @throws BadInput if it is (400)
   */
  public static void requireNotNegative(String member, @Nullable Money told) {
    if (told != null && told.value().signum() < 0) {
      throw new BadInput(member, "an amount of nothing or more", "less");
    }
  }

  private static int digits(String currency) {
    try {
      return Math.max(0, Currency.getInstance(String.valueOf(currency)).getDefaultFractionDigits());
    } catch (IllegalArgumentException e) {
      throw new BadInput("currency", "a currency's code of ISO 4217", "something else");
    }
  }

  @Override
  public String toString() {
    return "Money[" + currency + "]";
  }
}

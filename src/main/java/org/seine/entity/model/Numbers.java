package org.seine.entity.model;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Numbers as the model's texts hold them. */
final class Numbers {
  /** A point before the fraction; thousands may be parted by commas. */
  private static final Pattern NUMBER =
      Pattern.compile("-?([0-9]{1,3}(,[0-9]{3}){1,6}|[0-9]{1,30})(\\.[0-9]{1,20})?");

  private Numbers() {}

  static boolean isNumber(String value) {
    return NUMBER.matcher(value).matches();
  }

  /** A share from 0 to 100 per cent, with or without its sign. */
  static boolean isShare(String value) {
    String number = value.strip().replaceFirst(" ?%$", "");
    return isNumber(number) && !number.startsWith("-") && isWithin(number, 100);
  }

  /** From minus {@code most} to {@code most}. */
  static boolean isWithin(String value, int most) {
    return isNumber(value)
        && new BigDecimal(value.replace(",", "")).abs().compareTo(BigDecimal.valueOf(most)) <= 0;
  }
}

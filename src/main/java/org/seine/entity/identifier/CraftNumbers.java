package org.seine.entity.identifier;

import static org.seine.entity.identifier.CheckDigits.weighted;

/** Numbers of ships and vehicles. */
final class CraftNumbers {
  private static final String VIN_VALUES = "0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ";
  private static final int[] VIN_WEIGHTS = {8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};

  private CraftNumbers() {}

  /** A ship's number of the International Maritime Organization (Res. A.1117(30)). */
  static boolean isImoShip(String value) {
    String digits = withoutPrefix(value);
    return digits.matches("[1-9][0-9]{6}")
        && weighted(digits, 7, 6, 5, 4, 3, 2) % 10 == digits.charAt(6) - '0';
  }

  /** A shipping company's number of the International Maritime Organization. */
  static boolean isImoCompany(String value) {
    String digits = withoutPrefix(value);
    return digits.matches("[0-9]{7}")
        && (11 - weighted(digits, 8, 6, 4, 2, 9, 7) % 11) % 10 == digits.charAt(6) - '0';
  }

  /** A ship station's maritime identity (ITU-R M.585): nine digits, the first from 2 to 7. */
  static boolean isMmsi(String value) {
    return value.matches("[2-7][0-9]{8}");
  }

  /**
   * A vehicle identification number (ISO 3779). Makers of Europe, Japan, Korea, India, Oceania,
   * South America and South Africa need not fill the check digit of its ninth place; of all others
   * it is demanded.
   */
  static boolean isVin(String value) {
    return value.matches("[A-HJ-NPR-Z0-9]{17}")
        && (value.matches("[AJKMS-Z6-9].*") || vinCheckDigit(value) == value.charAt(8));
  }

  /** The check digit of 49 CFR 565.15(c). */
  private static char vinCheckDigit(String value) {
    int sum = 0;
    for (int i = 0; i < 17; i++) {
      sum += VIN_VALUES.indexOf(value.charAt(i)) % 10 * VIN_WEIGHTS[i];
    }
    return sum % 11 == 10 ? 'X' : (char) ('0' + sum % 11);
  }

  private static String withoutPrefix(String value) {
    return value.replaceFirst("^IMO ?", "");
  }
}

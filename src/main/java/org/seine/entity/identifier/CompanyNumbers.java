package org.seine.entity.identifier;

import static org.seine.entity.identifier.CheckDigits.luhn;
import static org.seine.entity.identifier.CheckDigits.mod97;
import static org.seine.entity.identifier.CheckDigits.weighted;

/** Numbers of companies and of what they issue. */
final class CompanyNumbers {
  private CompanyNumbers() {}

  /** Legal entity identifier, ISO 17442. */
  static boolean isLei(String value) {
    return value.matches("[A-Z0-9]{18}[0-9]{2}") && mod97(value);
  }

  /** International securities identification number, ISO 6166. */
  static boolean isIsin(String value) {
    return value.matches("[A-Z]{2}[A-Z0-9]{9}[0-9]") && luhn(value);
  }

  /**
   * Financial instrument global identifier, ANSI X9.145: Luhn over the values of its characters.
   */
  static boolean isFigi(String value) {
    if (!value.matches("[B-DF-HJ-NP-TV-Z]{2}G[B-DF-HJ-NP-TV-Z0-9]{8}[0-9]")
        || value.matches("(BS|BM|GG|GB|GH|KY|VG).*")) {
      return false;
    }
    int sum = 0;
    for (int i = 0; i < 11; i++) {
      int character = Character.digit(value.charAt(i), 36) * (i % 2 == 0 ? 1 : 2);
      sum += character / 10 + character % 10;
    }
    return (10 - sum % 10) % 10 == value.charAt(11) - '0';
  }

  /** Taxpayer number of the Russian Federation: ten digits for companies, twelve for persons. */
  static boolean isInn(String value) {
    if (value.matches("[0-9]{10}")) {
      return digit(value, 9, weighted(value, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10);
    }
    return value.matches("[0-9]{12}")
        && digit(value, 10, weighted(value, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10)
        && digit(value, 11, weighted(value, 3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8) % 11 % 10);
  }

  /** State register number of the Russian Federation: of companies 13 digits, of traders 15. */
  static boolean isOgrn(String value) {
    if (!value.matches("[0-9]{13}|[0-9]{15}")) {
      return false;
    }
    int last = value.length() - 1;
    long number = Long.parseLong(value.substring(0, last));
    return digit(value, last, (int) (number % (last - 1) % 10));
  }

  private static boolean digit(String value, int at, int expected) {
    return value.charAt(at) - '0' == expected;
  }
}

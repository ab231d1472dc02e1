package org.seine.entity.identifier;

import java.util.Map;
import org.iban4j.BicFormatException;
import org.iban4j.BicUtil;
import org.iban4j.Iban4jException;
import org.iban4j.IbanUtil;
import org.iban4j.UnsupportedCountryException;

/** IBAN (ISO 13616) and BIC (ISO 9362). */
final class BankNumbers {
  /** The countries of the demonstration: codes that ISO 3166-1 leaves to its users. */
  private static final Map<String, Integer> INVENTED = Map.of("QM", 24, "QP", 22);

  private BankNumbers() {}

  /** An IBAN, plain or in groups of four as it is printed. */
  static boolean isIban(String value, boolean inventedAllowed) {
    String plain = value.replace(" ", "");
    if (!plain.matches("[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}")) {
      return false;
    }
    Integer invented = inventedAllowed ? INVENTED.get(plain.substring(0, 2)) : null;
    if (invented != null) {
      return plain.length() == invented
          && CheckDigits.mod97(plain.substring(4) + plain.substring(0, 4));
    }
    try {
      IbanUtil.validate(plain);
      return true;
    } catch (Iban4jException refused) {
      return false;
    }
  }

  static boolean isBic(String value, boolean inventedAllowed) {
    if (!value.matches("[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?")) {
      return false;
    }
    String country = value.substring(4, 6);
    if (inventedAllowed && country.matches("Q[MPT]")) {
      return true;
    }
    try {
      BicUtil.validate(value);
      return true;
    } catch (BicFormatException | UnsupportedCountryException refused) {
      return false;
    }
  }
}

package org.seine.entity.identifier;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.seine.crypto.Keccak256;

/** Addresses of crypto assets, and what must never be taken for one: keys that dispose of them. */
final class WalletNumbers {
  private static final Set<Integer> BITCOIN = Set.of(0x00, 0x05);
  private static final Set<Integer> LITECOIN = Set.of(0x30, 0x05, 0x32);
  private static final Set<Integer> DOGECOIN = Set.of(0x1e, 0x16);
  private static final Set<Integer> TRON = Set.of(0x41);
  private static final Set<Integer> PRIVATE_KEY = Set.of(0x80, 0xb0, 0x9e, 0xef);
  private static final Map<String, String> NAMES =
      Map.of(
          "BITCOIN",
          "BTC",
          "XBT",
          "BTC",
          "ETHEREUM",
          "ETH",
          "TRON",
          "TRX",
          "LITECOIN",
          "LTC",
          "DOGECOIN",
          "DOGE",
          "MONERO",
          "XMR");

  private WalletNumbers() {}

  static boolean isBitcoin(String value) {
    return SegwitAddress.holds(value, "bc") || isBase58(value, BITCOIN);
  }

  static boolean isLitecoin(String value) {
    return SegwitAddress.holds(value, "ltc") || isBase58(value, LITECOIN);
  }

  static boolean isDogecoin(String value) {
    return isBase58(value, DOGECOIN);
  }

  static boolean isTron(String value) {
    return value.startsWith("T") && isBase58(value, TRON);
  }

  /** Its length only: 95 characters, or 106 with a payment id. */
  static boolean isMonero(String value) {
    return value.matches("[48][1-9A-HJ-NP-Za-km-z]{94}|4[1-9A-HJ-NP-Za-km-z]{105}");
  }

  /** Forty hexadecimal digits; where both cases occur, those that EIP-55 prescribes. */
  static boolean isEthereum(String value) {
    if (!value.matches("0x[0-9a-fA-F]{40}")) {
      return false;
    }
    String digits = value.substring(2);
    String small = digits.toLowerCase(Locale.ROOT);
    if (digits.equals(small) || digits.equals(digits.toUpperCase(Locale.ROOT))) {
      return true;
    }
    byte[] hash = Keccak256.of(small.getBytes(StandardCharsets.US_ASCII));
    for (int i = 0; i < 40; i++) {
      int nibble = hash[i / 2] >> (i % 2 == 0 ? 4 : 0) & 0xf;
      char right = nibble >= 8 ? Character.toUpperCase(small.charAt(i)) : small.charAt(i);
      if (digits.charAt(i) != right) {
        return false;
      }
    }
    return true;
  }

  /**
   * Whether an address can be one. Where the currency is known it decides; else the shape of the
   * address does, and a shape that nobody knows is let pass.
   *
   * @param currency its code or name; empty where it is not known
   */
  static boolean isAddress(String value, String currency) {
    String upper = currency.strip().toUpperCase(Locale.ROOT);
    return switch (NAMES.getOrDefault(upper, upper)) {
      case "BTC" -> isBitcoin(value);
      case "ETH" -> isEthereum(value);
      case "TRX" -> isTron(value);
      case "LTC" -> isLitecoin(value);
      case "DOGE" -> isDogecoin(value);
      case "XMR" -> isMonero(value);
      default -> isOfItsShape(value);
    };
  }

  private static boolean isOfItsShape(String value) {
    String small = value.toLowerCase(Locale.ROOT);
    if (small.startsWith("bc1")) {
      return isBitcoin(value);
    }
    if (small.startsWith("ltc1")) {
      return isLitecoin(value);
    }
    if (small.matches("0x[0-9a-z]{40}")) {
      return isEthereum(value);
    }
    return !value.matches("[13T][1-9A-HJ-NP-Za-km-z]{33}")
        || Base58Check.payload(value).isPresent();
  }

  /** A private key of Bitcoin and its kin, plain (WIF) or extended (BIP 32). */
  static boolean isPrivateKey(String value) {
    var payload = Base58Check.payload(value.strip());
    if (payload.isEmpty()) {
      return false;
    }
    byte[] key = payload.get();
    boolean plain = key.length == 33 || (key.length == 34 && key[33] == 1);
    boolean extended = key.length == 78 && value.strip().matches("[tuvxyz]prv.*");
    return extended || (plain && PRIVATE_KEY.contains(key[0] & 0xff));
  }

  private static boolean isBase58(String value, Set<Integer> versions) {
    return Base58Check.payload(value)
        .filter(payload -> payload.length == 21 && versions.contains(payload[0] & 0xff))
        .isPresent();
  }
}

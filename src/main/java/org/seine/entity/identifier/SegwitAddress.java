package org.seine.entity.identifier;

import java.util.Locale;

/** Addresses of witness programs: bech32 (BIP 173) for version 0, bech32m (BIP 350) above. */
final class SegwitAddress {
  private static final String ALPHABET = "qpzry9x8gf2tvdw0s3jn54khce6mua7l";
  private static final int[] GENERATOR = {
    0x3b6a57b2, 0x26508e6d, 0x1ea119fa, 0x3d4233dd, 0x2a1462b3
  };
  private static final int BECH32 = 1;
  private static final int BECH32M = 0x2bc830a3;
  private static final int CHECK = 6;

  private SegwitAddress() {}

  /**
   * Whether this is an address of the network.
   *
   * @param network the human-readable part, such as bc
   */
  static boolean holds(String value, String network) {
    String text = value.toLowerCase(Locale.ROOT);
    boolean oneCase = value.equals(text) || value.equals(value.toUpperCase(Locale.ROOT));
    String start = network + "1";
    if (!oneCase || value.length() > 90 || !text.startsWith(start)) {
      return false;
    }
    int[] data = new int[text.length() - start.length()];
    for (int i = 0; i < data.length; i++) {
      data[i] = ALPHABET.indexOf(text.charAt(start.length() + i));
      if (data[i] < 0) {
        return false;
      }
    }
    return data.length > CHECK
        && isProgram(data)
        && checkSum(network, data) == (data[0] == 0 ? BECH32 : BECH32M);
  }

  /** Version 0 to 16, 2 to 40 bytes (20 or 32 of version 0), padded by zero bits only. */
  private static boolean isProgram(int[] data) {
    int groups = data.length - CHECK - 1;
    int bytes = groups * 5 / 8;
    int padding = groups * 5 % 8;
    boolean length = data[0] == 0 ? bytes == 20 || bytes == 32 : bytes >= 2 && bytes <= 40;
    int last = groups > 0 ? data[groups] : 0;
    return data[0] <= 16 && length && padding < 5 && (last & ((1 << padding) - 1)) == 0;
  }

  private static int checkSum(String network, int[] data) {
    int sum = 1;
    for (int i = 0; i < network.length(); i++) {
      sum = step(sum, network.charAt(i) >> 5);
    }
    sum = step(sum, 0);
    for (int i = 0; i < network.length(); i++) {
      sum = step(sum, network.charAt(i) & 31);
    }
    for (int value : data) {
      sum = step(sum, value);
    }
    return sum;
  }

  private static int step(int sum, int value) {
    int top = sum >>> 25;
    int next = ((sum & 0x1ffffff) << 5) ^ value;
    for (int i = 0; i < GENERATOR.length; i++) {
      next ^= (top >> i & 1) == 1 ? GENERATOR[i] : 0;
    }
    return next;
  }
}

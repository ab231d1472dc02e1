package org.seine.entity.identifier;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Optional;

/**
 * Bytes in base 58 behind which four bytes of a double SHA-256 stand (Bitcoin, TRON and others).
 */
final class Base58Check {
  private static final String ALPHABET =
      "123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
  private static final BigInteger BASE = BigInteger.valueOf(58);
  private static final int CHECK = 4;

  /** An extended key has 111 characters; nothing that is looked for here is longer. */
  private static final int LONGEST = 120;

  private Base58Check() {}

  /** What stands before the check sum; empty if the text is not of this form. */
  static Optional<byte[]> payload(String text) {
    if (text.isEmpty() || text.length() > LONGEST) {
      return Optional.empty();
    }
    BigInteger number = BigInteger.ZERO;
    int zeros = 0;
    for (int i = 0; i < text.length(); i++) {
      int digit = ALPHABET.indexOf(text.charAt(i));
      if (digit < 0) {
        return Optional.empty();
      }
      zeros += digit == 0 && number.signum() == 0 ? 1 : 0;
      number = number.multiply(BASE).add(BigInteger.valueOf(digit));
    }
    byte[] value = number.signum() == 0 ? new byte[0] : unsigned(number);
    byte[] all = new byte[zeros + value.length];
    System.arraycopy(value, 0, all, zeros, value.length);
    if (all.length <= CHECK) {
      return Optional.empty();
    }
    byte[] payload = Arrays.copyOf(all, all.length - CHECK);
    byte[] sum = Arrays.copyOf(sha256(sha256(payload)), CHECK);
    return Arrays.equals(sum, Arrays.copyOfRange(all, payload.length, all.length))
        ? Optional.of(payload)
        : Optional.empty();
  }

  private static byte[] unsigned(BigInteger number) {
    byte[] signed = number.toByteArray();
    return signed[0] == 0 ? Arrays.copyOfRange(signed, 1, signed.length) : signed;
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}

package org.seine.crypto;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;

/**
 * A SHA-384 hash (FIPS 180-4), computed by the JDK, which is the fastest on hardware without SHA
 * extensions. Immutable; compared in constant time.
 */
public final class Sha384 {
  /** Bytes in a hash. */
  public static final int LENGTH = 48;

  private final byte[] bytes;

  private Sha384(byte[] bytes) {
    if (bytes.length != LENGTH) {
      throw new IllegalArgumentException(
          "a SHA-384 hash has %d bytes, found %d".formatted(LENGTH, bytes.length));
    }
    this.bytes = bytes;
  }

  /** The hash of the parts, one after the other. */
  public static Sha384 of(byte[]... parts) {
    MessageDigest digest = digest();
    for (byte[] part : parts) {
      digest.update(part);
    }
    return new Sha384(digest.digest());
  }

  /** The hash of a part of an array. */
  public static Sha384 of(byte[] bytes, int offset, int length) {
    MessageDigest digest = digest();
    digest.update(bytes, offset, length);
    return new Sha384(digest.digest());
  }

  /**
   * A hash that was computed elsewhere.
   *
   * @throws IllegalArgumentException unless there are 48 bytes
   */
  public static Sha384 ofHash(byte[] hash) {
    return new Sha384(hash.clone());
  }

  /** A copy of the 48 bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The hash in base64, 64 characters. */
  public String base64() {
    return Base64.getEncoder().encodeToString(bytes);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sha384 that && MessageDigest.isEqual(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return base64();
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-384");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-384", e);
    }
  }
}

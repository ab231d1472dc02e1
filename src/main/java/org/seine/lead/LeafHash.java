package org.seine.lead;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The hash of an entry as a leaf of the trail (RFC 9162, section 2.1.1). */
final class LeafHash {
  private LeafHash() {}

  static byte[] of(byte[] entry) {
    try {
      var sha256 = MessageDigest.getInstance("SHA-256");
      sha256.update((byte) 0);
      return sha256.digest(entry);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}

package org.seine.crypto;

import org.bouncycastle.crypto.digests.KeccakDigest;

/**
 * Keccak-256 with its original padding, as Ethereum uses it. It is not SHA3-256 (FIPS 202), and
 * protects nothing here: it only checks the letters of an address.
 */
public final class Keccak256 {
  private Keccak256() {}

  /** The 32 bytes of the hash. */
  public static byte[] of(byte[] bytes) {
    var digest = new KeccakDigest(256);
    digest.update(bytes, 0, bytes.length);
    byte[] hash = new byte[32];
    digest.doFinal(hash, 0);
    return hash;
  }
}

package org.seine.crypto.manifest;

import org.seine.crypto.Sha384;

/**
 * The exact bytes of a manifest or an addendum with their detached signature, as stored. Holding it
 * proves nothing: {@link Submission#verify} does.
 */
public final class SignedBytes {
  private final byte[] bytes;
  private final byte[] signature;

  /** Copies both. */
  public SignedBytes(byte[] bytes, byte[] signature) {
    this.bytes = bytes.clone();
    this.signature = signature.clone();
  }

  /** The exact bytes that are signed. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The detached signature in DER. */
  public byte[] signature() {
    return signature.clone();
  }

  /** The hash of the bytes, by which the next link of the chain names them. */
  public Sha384 hash() {
    return Sha384.of(bytes);
  }
}

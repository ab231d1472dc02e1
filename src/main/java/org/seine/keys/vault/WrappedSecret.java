package org.seine.keys.vault;

/** A wrapped secret and the version of the root key that wrapped it. */
public final class WrappedSecret {
  private final int rootVersion;
  private final byte[] bytes;

  /**
   * Takes up what was stored.
   *
   * @param rootVersion of the root key, from 1
   * @param bytes in the form of {@link org.seine.crypto.wrap.WrappingKey}
   */
  public WrappedSecret(int rootVersion, byte[] bytes) {
    this.rootVersion = rootVersion;
    this.bytes = bytes.clone();
  }

  /** The version of the root key. */
  public int rootVersion() {
    return rootVersion;
  }

  /** A copy of the wrapped bytes. */
  public byte[] bytes() {
    return bytes.clone();
  }
}

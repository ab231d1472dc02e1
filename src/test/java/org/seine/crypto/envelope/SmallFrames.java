package org.seine.crypto.envelope;

import java.security.Provider;
import java.security.SecureRandom;

/** Sealing with the smallest frames, so that many fit in a small file. */
public final class SmallFrames {
  /** Bytes in a small frame. */
  public static final int SIZE = Header.MIN_FRAME_SIZE;

  private SmallFrames() {}

  /** Seals in frames of 4 KiB. */
  public static Sealing sealing(Provider engine, SecureRandom random) {
    return new Sealing(engine, random, SIZE);
  }
}

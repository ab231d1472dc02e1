package org.seine.crypto.envelope;

/**
 * Where frames lie: how many there are for a length, and how long each is. An empty thing has one
 * empty frame; a thing that is an exact multiple of the frame size ends with a full one.
 */
record FrameLayout(long length, int frameSize) {
  /** Frames in one thing at the most: 64 GiB in frames of 1 MiB. */
  static final int MAX_FRAMES = 1 << 16;

  int count() {
    return (int) Math.max(1, (length + frameSize - 1) / frameSize);
  }

  boolean isLast(int index) {
    return index == count() - 1;
  }

  int plainLength(int index) {
    return (int) Math.min(frameSize, length - (long) index * frameSize);
  }

  int sealedLength(int index) {
    return plainLength(index) + AesGcm.TAG_BYTES;
  }

  long sealedStart(int index) {
    return (long) index * (frameSize + AesGcm.TAG_BYTES);
  }

  long sealedTotal() {
    return length + (long) count() * AesGcm.TAG_BYTES;
  }
}

package org.seine.crypto.envelope;

import java.io.IOException;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import org.seine.crypto.Sha384;
import org.seine.crypto.refusal.FrameAltered;
import org.seine.crypto.refusal.FrameDoubled;
import org.seine.crypto.refusal.FrameForged;
import org.seine.crypto.refusal.FrameMoved;
import org.seine.crypto.refusal.SealRefused;

/** Reads single frames of stored content; hands out a frame only when tag and digest fit. */
final class FrameReader implements AutoCloseable {
  /** Other places tried for a frame whose tag does not fit, to say what happened to it. */
  static final int PLACES_TRIED = 64;

  private static final int NONE = -1;

  private final FrameCipher cipher;
  private final Cover cover;
  private final FrameLayout layout;
  private final ContentSource source;
  private final byte[] sealed;
  private final byte[] plain;
  private int held = NONE;

  FrameReader(FrameCipher cipher, Cover cover, FrameLayout layout, ContentSource source) {
    this.cipher = cipher;
    this.cover = cover;
    this.layout = layout;
    this.source = source;
    this.sealed = new byte[layout.sealedLength(0)];
    this.plain = new byte[layout.sealedLength(0)];
  }

  /** The plaintext of a frame, in a buffer that the next call overwrites. */
  byte[] frame(int index) throws IOException {
    if (held == index) {
      return plain;
    }
    held = NONE;
    source.read(layout.sealedStart(index), sealed, layout.sealedLength(index));
    try {
      cipher.open(index, layout.isLast(index), sealed, layout.sealedLength(index), plain);
      if (!Sha384.of(plain, 0, layout.plainLength(index)).equals(cover.frame(index))) {
        throw new FrameForged(
            "frame %d of %d has a valid tag, yet not the signed digest"
                .formatted(index, layout.count()));
      }
      held = index;
      return plain;
    } catch (AEADBadTagException e) {
      throw explain(index);
    } finally {
      if (held != index) {
        Arrays.fill(plain, (byte) 0);
      }
    }
  }

  Sha384 digest(int index) {
    return cover.frame(index);
  }

  /** Finds out whether the refused frame is a genuine one from another place nearby. */
  private SealRefused explain(int index) throws IOException {
    for (int step = 1; step <= PLACES_TRIED / 2; step++) {
      for (int other : new int[] {index - step, index + step}) {
        if (opensAs(other, layout.sealedLength(index))) {
          return standsAlsoAt(other, layout.sealedLength(index))
              ? new FrameDoubled("frame %d stands again in place %d".formatted(other, index))
              : new FrameMoved("frame %d stands in place %d".formatted(other, index));
        }
      }
    }
    return new FrameAltered(
        "expected a valid tag of frame %d of %d, found another".formatted(index, layout.count()));
  }

  private boolean opensAs(int other, int length) {
    if (other < 0 || other >= layout.count() || layout.sealedLength(other) != length) {
      return false;
    }
    try {
      cipher.open(other, layout.isLast(other), sealed, length, plain);
      return true;
    } catch (AEADBadTagException e) {
      return false;
    }
  }

  private boolean standsAlsoAt(int other, int length) throws IOException {
    byte[] there = new byte[length];
    source.read(layout.sealedStart(other), there, length);
    return Arrays.equals(there, 0, length, sealed, 0, length);
  }

  @Override
  public void close() {
    held = NONE;
    Arrays.fill(plain, (byte) 0);
    cipher.close();
  }
}

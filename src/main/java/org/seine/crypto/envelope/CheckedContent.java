package org.seine.crypto.envelope;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.Provider;
import java.util.Arrays;
import java.util.Objects;
import org.seine.crypto.Sha384;
import org.seine.crypto.refusal.ContentCut;
import org.seine.crypto.refusal.ContentTooLong;
import org.seine.crypto.refusal.SealRefused;

/**
 * The content of a thing under its cover. Each frame's tag and digest are checked before a byte of
 * it leaves, within a range too.
 *
 * <p>This proves that the content is the cover's, for whoever checks that stored parts fit
 * together. Whose cover it is, {@link org.seine.crypto.opening.Opening} proves before: content is
 * shown to people through it only.
 *
 * <p>Holds two buffers of one frame. Closing wipes them and the derived keys. Not safe for use by
 * several threads.
 */
public final class CheckedContent implements AutoCloseable {
  private final FrameReader frames;
  private final CoverFacts facts;
  private final FrameLayout layout;

  private CheckedContent(FrameReader frames, CoverFacts facts, FrameLayout layout) {
    this.frames = frames;
    this.facts = facts;
    this.layout = layout;
  }

  /**
   * Checks key commitment, cover and stored length, in this order.
   *
   * @throws org.seine.crypto.refusal.KeyCommitmentBroken if it is not the header's key
   * @throws org.seine.crypto.refusal.CoverAltered if the cover's tag does not fit
   * @throws org.seine.crypto.refusal.CoverMalformed if the cover does not follow the grammar
   * @throws ContentCut if less is stored than the cover says
   * @throws ContentTooLong if more is stored than the cover says
   */
  public static CheckedContent open(
      Provider engine, Header header, ContentKey key, byte[] sealedCover, ContentSource source)
      throws IOException {
    try (KeySchedule keys = KeySchedule.of(key, header.salt())) {
      header.checkCommitment(keys);
      Cover cover = CoverSeal.open(engine, keys, header, sealedCover);
      FrameLayout layout = cover.layout(header.frameSize());
      checkStored(layout, source.length());
      FrameCipher cipher = new FrameCipher(engine, keys, header);
      return new CheckedContent(
          new FrameReader(cipher, cover, layout, source), cover.facts(), layout);
    }
  }

  private static void checkStored(FrameLayout layout, long stored) throws SealRefused {
    if (stored < layout.sealedTotal()) {
      throw new ContentCut(
          "expected %d stored bytes, found %d".formatted(layout.sealedTotal(), stored));
    }
    if (stored > layout.sealedTotal()) {
      throw new ContentTooLong(
          "expected %d stored bytes, found %d".formatted(layout.sealedTotal(), stored));
    }
  }

  /** File name and media type. */
  public CoverFacts facts() {
    return facts;
  }

  /** Plaintext bytes. */
  public long length() {
    return layout.length();
  }

  /** Writes everything. */
  public void copyTo(OutputStream out) throws IOException {
    for (int index = 0; index < layout.count(); index++) {
      out.write(frames.frame(index), 0, layout.plainLength(index));
    }
  }

  /**
   * Writes the bytes from {@code from} to {@code to}, both included and counted from 0, as in an
   * HTTP range (RFC 9110, section 14.1.2).
   *
   * @throws IndexOutOfBoundsException if the range is not within the content
   * @throws SealRefused if a frame of the range is refused; nothing of that frame was written
   */
  public void copyRange(long from, long to, OutputStream out) throws IOException {
    Objects.checkFromToIndex(from, to + 1, layout.length());
    long at = from;
    while (at <= to) {
      int index = (int) (at / layout.frameSize());
      int start = (int) (at % layout.frameSize());
      int end = (int) Math.min(layout.plainLength(index), to + 1 - frameStart(index));
      out.write(frames.frame(index), start, end - start);
      at = frameStart(index) + end;
    }
  }

  /**
   * Whether a stream holds exactly this content, by length and the digest of each frame. Reads no
   * stored content.
   */
  public boolean hasSameBytesAs(InputStream in) throws IOException {
    for (int index = 0; index < layout.count(); index++) {
      byte[] part = in.readNBytes(layout.plainLength(index));
      boolean same = MessageDigest.isEqual(Sha384.of(part).bytes(), frames.digest(index).bytes());
      Arrays.fill(part, (byte) 0);
      if (!same) {
        return false;
      }
    }
    return in.read() < 0;
  }

  private long frameStart(int index) {
    return (long) index * layout.frameSize();
  }

  @Override
  public void close() {
    frames.close();
  }
}

package org.seine.crypto.envelope;

import java.io.IOException;
import java.io.OutputStream;
import java.security.Provider;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.seine.crypto.Sha384;

/**
 * Seals what is written to it, frame by frame, in two buffers of one frame whatever the length. A
 * frame leaves when the next one begins, because only then it is known not to be the last.
 *
 * <p>{@link #finish} hands over the sealed thing with its key. Closing without it wipes the key:
 * what was written so far can never be opened.
 */
public final class ContentSealer extends OutputStream {
  private final Provider engine;
  private final Header header;
  private final ContentKey key;
  private final KeySchedule keys;
  private final FrameCipher cipher;
  private final OutputStream out;
  private final byte[] coverSalt;
  private final byte[] plain;
  private final byte[] sealed;
  private final List<Sha384> digests = new ArrayList<>();
  private int filled;
  private long length;
  private boolean ended;
  private boolean handedOver;

  ContentSealer(
      Provider engine,
      Header header,
      ContentKey key,
      KeySchedule keys,
      byte[] coverSalt,
      OutputStream out) {
    this.engine = engine;
    this.header = header;
    this.key = key;
    this.keys = keys;
    this.cipher = new FrameCipher(engine, keys, header);
    this.coverSalt = coverSalt;
    this.out = out;
    this.plain = new byte[header.frameSize()];
    this.sealed = new byte[header.frameSize() + AesGcm.TAG_BYTES];
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  /**
   * Takes plaintext.
   *
   * @throws IOException if the output fails, or the thing grows beyond {@link Sealing#MAX_LENGTH}
   */
  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    Objects.checkFromIndexSize(offset, count, bytes.length);
    refuseWhenEnded();
    int at = offset;
    int left = count;
    while (left > 0) {
      if (filled == plain.length) {
        flushFrame(false);
      }
      int taken = Math.min(left, plain.length - filled);
      System.arraycopy(bytes, at, plain, filled, taken);
      filled += taken;
      at += taken;
      left -= taken;
    }
  }

  /**
   * Seals the last frame and the cover.
   *
   * @param facts file name and media type
   * @return the sealed thing, which now owns the key
   */
  public SealedThing finish(CoverFacts facts) throws IOException {
    refuseWhenEnded();
    flushFrame(true);
    out.flush();
    Cover cover = new Cover(coverSalt, facts, length, digests);
    byte[] sealedCover = CoverSeal.seal(engine, keys, header, cover);
    handedOver = true;
    close();
    return new SealedThing(header, sealedCover, key, cover.layout(header.frameSize()));
  }

  /** Plaintext bytes taken so far. */
  public long length() {
    return length + filled;
  }

  private void flushFrame(boolean last) throws IOException {
    int index = digests.size();
    if (index == FrameLayout.MAX_FRAMES) {
      throw new IOException("expected at most %d frames".formatted(FrameLayout.MAX_FRAMES));
    }
    digests.add(Sha384.of(plain, 0, filled));
    int count = cipher.seal(index, last, plain, filled, sealed);
    out.write(sealed, 0, count);
    length += filled;
    filled = 0;
  }

  private void refuseWhenEnded() throws IOException {
    if (ended) {
      throw new IOException("this thing was finished or given up");
    }
  }

  /** Wipes buffers and derived keys, and the key itself unless {@link #finish} handed it over. */
  @Override
  public void close() {
    ended = true;
    cipher.close();
    keys.close();
    Arrays.fill(plain, (byte) 0);
    if (!handedOver) {
      key.close();
    }
  }
}

package org.seine.crypto.opening;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.seine.crypto.envelope.CheckedContent;
import org.seine.crypto.envelope.CoverFacts;

/** How every kind of open content is read. Closing wipes buffers and derived keys. */
public abstract sealed class OpenContent implements AutoCloseable
    permits OpenedThing, OpenedDraft, OpenedText {
  private final CheckedContent content;

  OpenContent(CheckedContent content) {
    this.content = content;
  }

  /** File name and media type. */
  public final CoverFacts facts() {
    return content.facts();
  }

  /** Plaintext bytes. */
  public final long length() {
    return content.length();
  }

  /**
   * Writes everything.
   *
   * @throws org.seine.crypto.refusal.SealRefused if a frame is refused; frames before it were
   *     written
   */
  public final void copyTo(OutputStream out) throws IOException {
    content.copyTo(out);
  }

  /**
   * Writes the bytes from {@code from} to {@code to}, both included and counted from 0.
   *
   * @throws IndexOutOfBoundsException if the range is not within the content
   * @throws org.seine.crypto.refusal.SealRefused if a frame is refused; frames before it were
   *     written
   */
  public final void copyRange(long from, long to, OutputStream out) throws IOException {
    content.copyRange(from, to, out);
  }

  /**
   * The whole content of a small thing.
   *
   * @param maxBytes refuses larger ones before reading
   * @throws IllegalStateException if it is larger
   * @throws org.seine.crypto.refusal.SealRefused if a frame is refused
   */
  public final byte[] bytes(int maxBytes) throws IOException {
    if (length() > maxBytes) {
      throw new IllegalStateException(
          "expected at most %d bytes, found %d".formatted(maxBytes, length()));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream((int) length());
    copyTo(out);
    return out.toByteArray();
  }

  /**
   * Whether a stream holds exactly this content. Reads no stored content: the digests of the cover
   * are enough.
   */
  public final boolean hasSameBytesAs(InputStream in) throws IOException {
    return content.hasSameBytesAs(in);
  }

  @Override
  public final void close() {
    content.close();
  }
}

package org.seine.crypto.envelope;

import org.seine.crypto.Sha384;

/**
 * One thing, sealed: everything but its content, which was written as it came. Closing it wipes the
 * content key; lock the key in a key envelope before.
 */
public final class SealedThing implements AutoCloseable {
  private final Header header;
  private final byte[] cover;
  private final ContentKey key;
  private final long length;
  private final long storedLength;

  SealedThing(Header header, byte[] cover, ContentKey key, FrameLayout layout) {
    this.header = header;
    this.cover = cover;
    this.key = key;
    this.length = layout.length();
    this.storedLength = layout.sealedTotal();
  }

  /** The header, whose bytes are stored in clear. */
  public Header header() {
    return header;
  }

  /** The sealed cover, to be stored as it is. */
  public byte[] cover() {
    return cover.clone();
  }

  /** The hash of the sealed cover, as the manifest names it. */
  public Sha384 coverHash() {
    return Sha384.of(cover);
  }

  /** The thing's key, to be locked for its recipients. */
  public ContentKey key() {
    return key;
  }

  /** Plaintext bytes. */
  public long length() {
    return length;
  }

  /** Bytes of content as stored, tags included. */
  public long storedLength() {
    return storedLength;
  }

  @Override
  public void close() {
    key.close();
  }
}

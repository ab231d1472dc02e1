package org.seine.crypto.envelope;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/** Stored content, readable at any position: a file, an object of a store, an array. */
public interface ContentSource {
  /** Stored bytes, tags included. */
  long length() throws IOException;

  /**
   * Reads exactly so many bytes from a position.
   *
   * @throws EOFException if the source ends before
   */
  void read(long position, byte[] into, int length) throws IOException;

  /** Content in an array. */
  static ContentSource of(byte[] bytes) {
    return new ContentSource() {
      @Override
      public long length() {
        return bytes.length;
      }

      @Override
      public void read(long position, byte[] into, int length) throws IOException {
        if (position + length > bytes.length) {
          throw new EOFException("the source ends before " + (position + length));
        }
        System.arraycopy(bytes, (int) position, into, 0, length);
      }
    };
  }

  /** Content in a channel, which the caller closes. Not safe for use by several threads. */
  static ContentSource of(SeekableByteChannel channel) {
    return new ContentSource() {
      @Override
      public long length() throws IOException {
        return channel.size();
      }

      @Override
      public void read(long position, byte[] into, int length) throws IOException {
        channel.position(position);
        ByteBuffer buffer = ByteBuffer.wrap(into, 0, length);
        while (buffer.hasRemaining()) {
          if (channel.read(buffer) < 0) {
            throw new EOFException("the source ends before " + (position + length));
          }
        }
      }
    };
  }
}

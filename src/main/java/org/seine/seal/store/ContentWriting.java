package org.seine.seal.store;

import java.io.IOException;
import java.io.OutputStream;

/** One content that is being written. Closing it without {@link #keep} leaves nothing behind. */
public abstract class ContentWriting extends OutputStream {
  /**
   * Makes what was written last, and only then gives its address.
   *
   * @throws StoreFull if there is no room
   */
  public abstract ContentAddress keep() throws IOException;

  @Override
  public abstract void write(byte[] bytes, int offset, int count) throws IOException;

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public abstract void close() throws IOException;
}

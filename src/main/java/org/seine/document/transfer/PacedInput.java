package org.seine.document.transfer;

import java.io.IOException;
import java.io.InputStream;

/** A body that comes in, with an eye on its pace. */
final class PacedInput extends InputStream {
  private final InputStream in;
  private final Pace pace;

  PacedInput(InputStream in, Pace pace) {
    this.in = in;
    this.pace = pace;
  }

  @Override
  public int read() throws IOException {
    var one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = 0;
    pace.waits(System.nanoTime());
    try {
      count = in.read(into, offset, length);
    } finally {
      pace.goesOn(System.nanoTime(), Math.max(0, count));
    }
    return count;
  }
}

package org.seine.document;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * The body of an upload: refused as soon as it grows beyond a limit, and as cut short where the
 * client hangs up.
 */
final class LimitedStream extends FilterInputStream {
  private final long limit;
  private long taken;

  LimitedStream(InputStream in, long limit) {
    super(in);
    this.limit = limit;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
  }

  @Override
  public int read(byte[] into, int offset, int length) throws IOException {
    int count = arrived(into, offset, length);
    count(Math.max(0, count));
    return count;
  }

  private int arrived(byte[] into, int offset, int length) {
    try {
      return super.read(into, offset, length);
    } catch (IOException hungUp) {
      throw new CutShort();
    }
  }

  private void count(int more) {
    taken += more;
    if (taken > limit) {
      throw new TooLarge(limit);
    }
  }
}

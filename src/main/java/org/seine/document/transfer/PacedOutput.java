package org.seine.document.transfer;

import java.io.IOException;
import java.io.OutputStream;

/** An answer that goes out, with an eye on its pace; in small pieces, so that each counts. */
final class PacedOutput extends OutputStream {
  private static final int PIECE = 16 * 1024;

  private final OutputStream out;
  private final Pace pace;

  PacedOutput(OutputStream out, Pace pace) {
    this.out = out;
    this.pace = pace;
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[] {(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int count) throws IOException {
    for (int at = 0; at < count; at += PIECE) {
      piece(bytes, offset + at, Math.min(PIECE, count - at));
    }
  }

  private void piece(byte[] bytes, int offset, int count) throws IOException {
    pace.waits(System.nanoTime());
    try {
      out.write(bytes, offset, count);
    } finally {
      pace.goesOn(System.nanoTime(), count);
    }
  }

  @Override
  public void flush() throws IOException {
    pace.waits(System.nanoTime());
    try {
      out.flush();
    } finally {
      pace.goesOn(System.nanoTime(), 0);
    }
  }
}

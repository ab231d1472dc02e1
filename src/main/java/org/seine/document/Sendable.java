package org.seine.document;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.SeekableByteChannel;
import org.seine.crypto.envelope.CheckedContent;
import org.seine.crypto.envelope.CoverFacts;
import org.seine.seal.OpenDocument;

/** Open content that can be sent, each frame proved before it leaves. Closing wipes its keys. */
interface Sendable extends Closeable {
  /** File name and media type. */
  CoverFacts facts();

  /** Bytes. */
  long length();

  /** Writes everything. */
  void copyTo(OutputStream out) throws IOException;

  /** Writes a range, both ends included. */
  void copyRange(long from, long to, OutputStream out) throws IOException;

  /** A document of a lead. */
  static Sendable of(OpenDocument document) {
    return new Sendable() {
      @Override
      public CoverFacts facts() {
        return document.content().facts();
      }

      @Override
      public long length() {
        return document.content().length();
      }

      @Override
      public void copyTo(OutputStream out) throws IOException {
        document.content().copyTo(out);
      }

      @Override
      public void copyRange(long from, long to, OutputStream out) throws IOException {
        document.content().copyRange(from, to, out);
      }

      @Override
      public void close() throws IOException {
        document.close();
      }
    };
  }

  /** A document that lies in a compartment, with where its frames are read from. */
  static Sendable of(CheckedContent content, SeekableByteChannel frames) {
    return new Sendable() {
      @Override
      public CoverFacts facts() {
        return content.facts();
      }

      @Override
      public long length() {
        return content.length();
      }

      @Override
      public void copyTo(OutputStream out) throws IOException {
        content.copyTo(out);
      }

      @Override
      public void copyRange(long from, long to, OutputStream out) throws IOException {
        content.copyRange(from, to, out);
      }

      @Override
      public void close() throws IOException {
        content.close();
        frames.close();
      }
    };
  }
}

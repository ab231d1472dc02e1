package org.seine.seal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import org.seine.crypto.opening.OpenContent;

/** An open document together with where its frames are read from. Closing it closes both. */
public final class OpenDocument implements Closeable {
  private final OpenContent content;
  private final SeekableByteChannel channel;

  OpenDocument(OpenContent content, SeekableByteChannel channel) {
    this.content = content;
    this.channel = channel;
  }

  /** Its name, type and bytes, each frame proved before it leaves. */
  public OpenContent content() {
    return content;
  }

  @Override
  public void close() throws IOException {
    content.close();
    channel.close();
  }
}

package org.seine.seal.store;

import java.io.Closeable;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.util.List;

/**
 * Keeps sealed content under addresses that it draws. What was kept survives the death of process
 * and machine; what was not kept is gone.
 *
 * <p>The order of things: content is kept first, the database commits after. So a row never points
 * to content that is not there, and content without a row is left over from a death in between.
 * Every method may block.
 */
public interface ContentStore extends Closeable {
  /**
   * Begins a new content.
   *
   * @throws StoreFull if there is no room
   */
  ContentWriting begin() throws IOException;

  /**
   * Opens content for reading at any position. The caller closes it.
   *
   * @throws ContentMissing if nothing lies there
   */
  SeekableByteChannel open(ContentAddress address) throws IOException;

  /** Whether something lies there. */
  boolean holds(ContentAddress address);

  /** Removes content; nothing happens if it is not there. */
  void remove(ContentAddress address) throws IOException;

  /** The 256 shelves. */
  List<String> shelves();

  /** Everything that lies on one shelf. */
  List<ContentAddress> on(String shelf) throws IOException;

  /** Removes what was begun and never kept, and tells how many that were. */
  int sweepUnkept() throws IOException;

  /**
   * Proves that the store can be written.
   *
   * @throws IOException saying why not
   */
  void probe() throws IOException;
}

package org.seine.crypto.envelope;

/** A small sealed thing together with its content. Closing it wipes the content key. */
public final class SealedBody implements AutoCloseable {
  private final SealedThing thing;
  private final byte[] content;

  SealedBody(SealedThing thing, byte[] content) {
    this.thing = thing;
    this.content = content;
  }

  /** Header, cover, key and lengths. */
  public SealedThing thing() {
    return thing;
  }

  /** The frames, to be stored as they are. */
  public byte[] content() {
    return content.clone();
  }

  @Override
  public void close() {
    thing.close();
  }
}

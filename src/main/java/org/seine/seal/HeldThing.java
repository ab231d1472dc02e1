package org.seine.seal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.envelope.ContentSource;
import org.seine.crypto.manifest.ManifestThing.Part;
import org.seine.seal.store.ContentAddress;

/**
 * A sealed thing together with the key envelope by which one unit holds it. Everything in it is
 * ciphertext.
 */
public final class HeldThing {
  private final StoredThing thing;
  private final StoredKey key;

  HeldThing(StoredKey key) {
    this.thing = key.thing;
    this.key = key;
  }

  /** The row, by which other rows name this version of the thing. */
  UUID row() {
    return thing.key;
  }

  /** The body's or document's id within its record. */
  public UUID thing() {
    return thing.thing;
  }

  /** Its version. */
  public int version() {
    return thing.version;
  }

  /** Body or document. */
  public Part part() {
    return thing.part;
  }

  /** The exact header. */
  public byte[] header() {
    return thing.header.clone();
  }

  /** The exact sealed cover. */
  public byte[] cover() {
    return thing.cover.clone();
  }

  /** The exact key envelope of the unit. */
  public byte[] envelope() {
    return key.envelope.clone();
  }

  /** The record's version that it was submitted with; empty while it is a draft. */
  public Optional<Integer> submission() {
    return key.submission == StoredKey.DRAFT ? Optional.empty() : Optional.of(key.submission);
  }

  /** When it was sealed. */
  public Instant sealedAt() {
    return thing.sealedAt;
  }

  /** Bytes of sealed content. */
  public long storedLength() {
    return thing.storedLength;
  }

  /** Where its frames lie, if not beside its header. */
  public Optional<ContentAddress> address() {
    return Optional.ofNullable(thing.address).map(ContentAddress::new);
  }

  /**
   * The frames of a body.
   *
   * @throws IllegalStateException for a document, whose frames lie in the content store
   */
  ContentSource content() {
    byte @Nullable [] frames = thing.content;
    if (frames == null) {
      throw new IllegalStateException("the frames lie in the content store");
    }
    return ContentSource.of(frames);
  }
}

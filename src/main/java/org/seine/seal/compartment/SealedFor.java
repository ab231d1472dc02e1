package org.seine.seal.compartment;

import java.util.Optional;
import java.util.UUID;
import org.seine.crypto.Sha384;
import org.seine.crypto.envelope.Header;
import org.seine.crypto.manifest.ManifestThing;
import org.seine.crypto.refusal.SealRefused;
import org.seine.seal.store.ContentAddress;

/** A text or document that was sealed for a compartment: stored already, or about to be. */
public final class SealedFor {
  private final CompartmentThing row;

  SealedFor(CompartmentThing row) {
    this.row = row;
  }

  CompartmentThing row() {
    return row;
  }

  /** Its id within its record. */
  public UUID thing() {
    return row.thing;
  }

  /** Its version. */
  public int version() {
    return row.version;
  }

  /** The compartment it lies in. */
  public UUID compartment() {
    return row.compartment;
  }

  /** Whether it is a document, whose frames lie in the content store. */
  public boolean isDocument() {
    return row.part == ManifestThing.Part.DOCUMENT;
  }

  /** Where its frames lie in the content store; empty for a text. */
  public Optional<ContentAddress> address() {
    return Optional.ofNullable(row.address).map(ContentAddress::new);
  }

  /** The unit that sealed it, by its header. */
  public UUID sender() {
    try {
      return Header.parse(row.header).name().sender();
    } catch (SealRefused malformed) {
      throw new IllegalStateException("a header that was sealed here can be read", malformed);
    }
  }

  /** How a step names it. */
  public ManifestThing pinned() {
    return new ManifestThing(
        row.part, row.thing, row.version, Sha384.of(row.header), Sha384.of(row.cover));
  }
}

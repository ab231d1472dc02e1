package org.seine.seal;

import java.time.Instant;
import java.util.UUID;
import org.seine.crypto.envelope.SealedThing;
import org.seine.crypto.manifest.ManifestThing.Part;
import org.seine.seal.store.ContentAddress;
import org.seine.web.UuidV7;

/** A thing that was just sealed, its key locked for its own unit and wiped from memory. */
public final class SealedDraft {
  private final StoredThing thing = new StoredThing();
  private final StoredKey key = new StoredKey();

  private SealedDraft(Part part, SealedThing sealed, byte[] ownEnvelope, Instant at) {
    var name = sealed.header().name();
    thing.key = UuidV7.at(at);
    thing.thing = name.thing();
    thing.version = name.version();
    thing.part = part;
    thing.header = sealed.header().bytes();
    thing.cover = sealed.cover();
    thing.storedLength = sealed.storedLength();
    thing.sealedAt = at;
    key.key = UuidV7.at(at);
    key.thing = thing;
    key.submission = StoredKey.DRAFT;
    key.unit = name.sender();
    key.envelope = ownEnvelope;
  }

  static SealedDraft body(SealedThing sealed, byte[] content, byte[] ownEnvelope, Instant at) {
    var draft = new SealedDraft(Part.BODY, sealed, ownEnvelope, at);
    draft.thing.content = content;
    return draft;
  }

  static SealedDraft document(
      SealedThing sealed, ContentAddress address, byte[] ownEnvelope, Instant at) {
    var draft = new SealedDraft(Part.DOCUMENT, sealed, ownEnvelope, at);
    draft.thing.address = address.value();
    return draft;
  }

  /** The same thing as its own unit holds it. */
  public HeldThing held() {
    return new HeldThing(key);
  }

  Object[] rowsOf(UUID record) {
    thing.record = record;
    return new Object[] {thing, key};
  }
}

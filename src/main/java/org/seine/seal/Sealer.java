package org.seine.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.security.SecureRandom;
import java.time.Clock;
import org.seine.crypto.engine.AesEngine;
import org.seine.crypto.envelope.ContentSealer;
import org.seine.crypto.envelope.CoverFacts;
import org.seine.crypto.envelope.SealedThing;
import org.seine.crypto.envelope.Sealing;
import org.seine.crypto.envelope.ThingName;
import org.seine.crypto.recipient.KeyEnvelopes;
import org.seine.seal.store.ContentAddress;

/**
 * Seals drafts for the unit that writes them. Every sealing draws a new key, which is locked for
 * that unit only and then wiped. Runs on a worker.
 */
@ApplicationScoped
public class Sealer {
  private static final CoverFacts BODY = new CoverFacts("body.json", "application/json");

  private final Clock clock;
  private final Sealing sealing;
  private final KeyEnvelopes envelopes;

  Sealer(Clock clock) {
    var random = new SecureRandom();
    this.clock = clock;
    this.sealing = new Sealing(AesEngine.running().provider(), random);
    this.envelopes = new KeyEnvelopes(random);
  }

  /**
   * Seals the body of a record.
   *
   * @throws IOException if the unit's certificate cannot be used
   */
  public SealedDraft body(BorrowedKeys keys, ThingName name, byte[] body) throws IOException {
    try (var sealed = sealing.body(name, body, BODY)) {
      return SealedDraft.body(
          sealed.thing(), sealed.content(), own(keys, sealed.thing()), clock.instant());
    }
  }

  /** Begins a document; what is written to the sealer leaves as frames to {@code out}. */
  public ContentSealer document(ThingName name, OutputStream out) {
    return sealing.begin(name, out);
  }

  /**
   * The document whose frames were kept.
   *
   * @param sealed ends the life of its key here
   * @throws IOException if the unit's certificate cannot be used
   */
  public SealedDraft kept(BorrowedKeys keys, SealedThing sealed, ContentAddress address)
      throws IOException {
    try (sealed) {
      return SealedDraft.document(sealed, address, own(keys, sealed), clock.instant());
    }
  }

  private byte[] own(BorrowedKeys keys, SealedThing sealed) throws IOException {
    return envelopes.forDraft(
        sealed.key(), sealed.header().hash(), keys.encryption(sealed.header().name().sender()));
  }
}

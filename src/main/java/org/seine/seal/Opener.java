package org.seine.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.Optional;
import org.seine.crypto.engine.AesEngine;
import org.seine.crypto.envelope.CheckedContent;
import org.seine.crypto.envelope.ContentSource;
import org.seine.crypto.envelope.Header;
import org.seine.crypto.manifest.PinnedTexts;
import org.seine.crypto.manifest.Submission;
import org.seine.crypto.opening.OpenContent;
import org.seine.crypto.opening.Opening;
import org.seine.crypto.recipient.KeyEnvelopes;
import org.seine.crypto.recipient.OpenedEnvelope;
import org.seine.crypto.refusal.KeyEnvelopeOfAnotherThing;
import org.seine.seal.store.ContentStore;

/**
 * Opens what a unit holds: a draft of its own, or a submitted thing after certificate, signature,
 * manifest, addenda, header and cover were proved. Runs on a worker.
 */
@ApplicationScoped
public class Opener {
  /** More than a body can have. */
  private static final int MAX_BODY = 2 << 20;

  private final ContentStore store;
  private final Provider engine = AesEngine.running().provider();
  private final Opening opening = new Opening(engine);
  private final KeyEnvelopes envelopes = new KeyEnvelopes(new SecureRandom());

  Opener(ContentStore store) {
    this.store = store;
  }

  /**
   * Proves who submitted and whom manifest and addenda name; empty for what nobody signed.
   *
   * @throws org.seine.crypto.refusal.SealRefused naming what does not hold
   */
  public Optional<Submission> verify(BorrowedKeys keys, SignedRecord signed) throws IOException {
    return signed.isSigned() ? Optional.of(signed.verify(keys.trusted())) : Optional.empty();
  }

  /**
   * The body's bytes.
   *
   * @throws org.seine.crypto.refusal.SealRefused naming what does not hold
   */
  public byte[] body(BorrowedKeys keys, HeldThing held, Optional<Submission> submission)
      throws IOException {
    try (var content = open(keys, held, submission, held.content())) {
      return content.bytes(MAX_BODY);
    }
  }

  /**
   * The text of a signed statement, for a unit that it was sealed for.
   *
   * @throws org.seine.crypto.refusal.SealRefused naming what does not hold
   */
  public byte[] text(BorrowedKeys keys, HeldThing held, PinnedTexts statements) throws IOException {
    try (var key = envelopes.open(held.envelope(), keys.opening(held));
        var text = opening.open(statements, held.header(), held.cover(), held.content(), key)) {
      return text.bytes(MAX_BODY);
    }
  }

  /**
   * A document, whose frames are read as they are asked for. The caller closes it.
   *
   * @throws org.seine.crypto.refusal.SealRefused naming what does not hold
   */
  public OpenDocument document(BorrowedKeys keys, HeldThing held, Optional<Submission> submission)
      throws IOException {
    var address = held.address().orElseThrow(() -> new IllegalStateException("not a document"));
    var channel = store.open(address);
    try {
      return new OpenDocument(open(keys, held, submission, ContentSource.of(channel)), channel);
    } catch (IOException | RuntimeException e) {
      channel.close();
      throw e;
    }
  }

  /**
   * The own key of a thing that is about to be submitted, after header, key commitment, cover and
   * stored length were found to fit together. The caller closes it.
   */
  OpenedEnvelope checked(BorrowedKeys keys, HeldThing held) throws IOException {
    var key = envelopes.open(held.envelope(), keys.opening(held));
    try (var channel = held.address().isEmpty() ? null : store.open(held.address().get())) {
      var source = channel == null ? held.content() : ContentSource.of(channel);
      var header = Header.parse(held.header());
      if (!header.hash().equals(key.header()) || !header.name().sender().equals(keys.unit())) {
        throw new KeyEnvelopeOfAnotherThing("expected the key of this header, found another's");
      }
      CheckedContent.open(engine, header, key.key(), held.cover(), source).close();
      return key;
    } catch (IOException | RuntimeException e) {
      key.close();
      throw e;
    }
  }

  private OpenContent open(
      BorrowedKeys keys, HeldThing held, Optional<Submission> submission, ContentSource source)
      throws IOException {
    try (var key = envelopes.open(held.envelope(), keys.opening(held))) {
      if (held.submission().isEmpty()) {
        return opening.openDraft(keys.unit(), held.header(), held.cover(), source, key);
      }
      var proved = submission.orElseThrow(() -> new IllegalStateException("not verified"));
      return opening.open(proved, held.header(), held.cover(), source, key);
    }
  }
}

package org.seine.crypto.opening;

import java.io.IOException;
import java.security.Provider;
import java.util.Set;
import java.util.UUID;
import org.seine.crypto.Sha384;
import org.seine.crypto.envelope.CheckedContent;
import org.seine.crypto.envelope.ContentSource;
import org.seine.crypto.envelope.Header;
import org.seine.crypto.manifest.PinnedTexts;
import org.seine.crypto.manifest.Submission;
import org.seine.crypto.recipient.OpenedEnvelope;
import org.seine.crypto.refusal.KeyEnvelopeNotForThisUse;
import org.seine.crypto.refusal.KeyEnvelopeOfAnotherThing;
import org.seine.crypto.refusal.NotNamed;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.refusal.SignedByAnotherUnit;

/**
 * Opens sealed things.
 *
 * <pre>{@code
 * Opening opening = new Opening(engine);
 * Submission submission = Submission.verify(manifest, addenda, trusted);   // certificate, signature, manifest
 * try (OpenedEnvelope key = keyEnvelopes.open(envelope, ownOpeningKey);
 *     OpenedThing thing = opening.open(submission, header, cover, ContentSource.of(channel), key)) {
 *   thing.copyRange(from, to, out);       // each frame's tag and signed digest before its first byte
 * }
 * Verdict verdict = Verdicts.of(() -> Submission.verify(manifest, addenda, trusted));
 *
 * // a draft: own unit, nobody signed it, another type
 * try (OpenedEnvelope key = keyEnvelopes.open(envelope, ownOpeningKey);
 *     OpenedDraft draft = opening.openDraft(ownUnit, header, cover, source, key)) { … }
 * }</pre>
 *
 * <p>A tag proves only that some holder of the key made a frame, and every recipient holds it. So a
 * submitted thing opens in this order: certificate, signature and manifest (a {@link Submission} is
 * the proof of them), header, cover, naming of the recipient, key commitment; then frame by frame.
 *
 * <p>Safe for use by several threads; what it returns is not.
 */
public final class Opening {
  private final Provider engine;

  /**
   * Opens with an engine.
   *
   * @param engine the provider of AES/GCM/NoPadding
   */
  public Opening(Provider engine) {
    this.engine = engine;
  }

  /**
   * Opens a submitted thing for a recipient. The key stays the caller's.
   *
   * @param header the exact stored bytes
   * @param sealedCover the exact stored bytes
   * @throws SealRefused with the subclass that names what does not hold
   * @throws IOException if the source cannot be read
   */
  public OpenedThing open(
      Submission submission,
      byte[] header,
      byte[] sealedCover,
      ContentSource source,
      OpenedEnvelope key)
      throws IOException {
    Header parsed = Header.parse(header);
    submission.requireSigned(parsed, sealedCover);
    requireHeader(parsed, key);
    if (key.commitment().isEmpty()) {
      throw new KeyEnvelopeNotForThisUse("expected a submission's envelope, found a draft's");
    }
    submission.requireNamed(key.commitment().get());
    return new OpenedThing(
        submission, CheckedContent.open(engine, parsed, key.key(), sealedCover, source));
  }

  /**
   * Opens the text of a signed statement, for one of those it was sealed for. The key stays the
   * caller's.
   *
   * @throws SealRefused with the subclass that names what does not hold
   * @throws IOException if the source cannot be read
   */
  public OpenedText open(
      PinnedTexts statements,
      byte[] header,
      byte[] sealedCover,
      ContentSource source,
      OpenedEnvelope key)
      throws IOException {
    Header parsed = Header.parse(header);
    Set<Sha384> readers = statements.requireSigned(parsed, sealedCover);
    requireHeader(parsed, key);
    if (key.commitment().filter(readers::contains).isEmpty()) {
      throw new NotNamed("expected a unit that the text was sealed for");
    }
    return new OpenedText(CheckedContent.open(engine, parsed, key.key(), sealedCover, source));
  }

  /**
   * Opens a draft for the unit that is writing it. Nothing is signed: this proves that the parts
   * fit together, not who made them.
   *
   * @param ownUnit must be the header's sender
   * @throws SealRefused with the subclass that names what does not hold
   * @throws IOException if the source cannot be read
   */
  public OpenedDraft openDraft(
      UUID ownUnit, byte[] header, byte[] sealedCover, ContentSource source, OpenedEnvelope key)
      throws IOException {
    Header parsed = Header.parse(header);
    if (!parsed.name().sender().equals(ownUnit)) {
      throw new SignedByAnotherUnit("expected the own unit's draft, found another unit's");
    }
    requireHeader(parsed, key);
    if (key.commitment().isPresent()) {
      throw new KeyEnvelopeNotForThisUse("expected a draft's envelope, found a submission's");
    }
    return new OpenedDraft(CheckedContent.open(engine, parsed, key.key(), sealedCover, source));
  }

  private static void requireHeader(Header header, OpenedEnvelope key)
      throws KeyEnvelopeOfAnotherThing {
    if (!key.header().equals(header.hash())) {
      throw new KeyEnvelopeOfAnotherThing("expected the key of this header, found another's");
    }
  }
}

package org.seine.crypto.opening;

import static org.seine.crypto.TestCourt.NOW;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.seine.crypto.BouncyCastle;
import org.seine.crypto.TestCourt;
import org.seine.crypto.TestCourt.TestUnit;
import org.seine.crypto.envelope.ContentSealer;
import org.seine.crypto.envelope.CoverFacts;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.envelope.SealedBody;
import org.seine.crypto.envelope.SealedThing;
import org.seine.crypto.envelope.Sealing;
import org.seine.crypto.envelope.ThingName;
import org.seine.crypto.manifest.Manifest;
import org.seine.crypto.manifest.ManifestThing;
import org.seine.crypto.manifest.ManifestThing.Part;
import org.seine.crypto.manifest.RecordReference;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.crypto.recipient.KeyEnvelopes;
import org.seine.crypto.recipient.NamedRecipient;
import org.seine.crypto.signature.SigningKey;

/**
 * One submission of a body and a document of three frames, from a provider to a recipient, with
 * every part as it would be stored.
 */
final class SubmissionStory {
  static final UUID LEAD = UUID.fromString("0193a1b2-0000-7000-8000-000000000001");
  static final UUID DOCUMENT = UUID.fromString("0193a1b2-0000-7000-8000-000000000002");
  static final byte[] BODY = "{\"summary\":\"an invented case\"}".getBytes();
  static final byte[] TEXT = new byte[3 * 1024 * 1024 - 5];

  static {
    new Random(7).nextBytes(TEXT);
  }

  final SecureRandom random = new SecureRandom();
  final TestCourt court = new TestCourt();
  final TestUnit provider = court.unit("11111111-1111-4111-8111-111111111111");
  final TestUnit recipient = court.unit("22222222-2222-4222-8222-222222222222");
  final TestUnit other = court.unit("33333333-3333-4333-8333-333333333333");
  final KeyEnvelopes keyEnvelopes = new KeyEnvelopes(random);
  final NamedRecipient namedProvider = name(provider);
  final NamedRecipient namedRecipient = name(recipient);
  final Stored body;
  final Stored document;
  final SignedBytes manifest;

  SubmissionStory() throws IOException {
    Sealing sealing = new Sealing(BouncyCastle.provider(), random);
    try (SealedBody sealedBody =
            sealing.body(thing(LEAD), BODY, new CoverFacts("body.json", "application/json"));
        SealedThing sealed = seal(sealing)) {
      body = store(sealedBody.thing(), sealedBody.content());
      document = store(sealed, content.toByteArray());
      manifest = manifestOf(sealedBody.thing(), sealed).sign(provider.signingKey(), random);
    }
  }

  private final ByteArrayOutputStream content = new ByteArrayOutputStream();

  private SealedThing seal(Sealing sealing) throws IOException {
    try (ContentSealer sealer = sealing.begin(thing(DOCUMENT), content)) {
      sealer.write(TEXT);
      return sealer.finish(new CoverFacts("bank statement.pdf", "application/pdf"));
    }
  }

  private Manifest manifestOf(SealedThing sealedBody, SealedThing sealedDocument) {
    return Manifest.of(provider.id(), new RecordReference(RecordKind.LEAD, LEAD), 1)
        .thing(ManifestThing.of(Part.BODY, sealedBody))
        .thing(ManifestThing.of(Part.DOCUMENT, sealedDocument))
        .recipient(namedProvider.commitment())
        .recipient(namedRecipient.commitment())
        .under("LEAD_ONLY", List.of("TLP:AMBER"))
        .by("m-1", NOW)
        .first();
  }

  private Stored store(SealedThing thing, byte[] frames) throws IOException {
    return new Stored(
        thing.header().bytes(),
        thing.cover(),
        frames,
        keyEnvelopes.forDraft(thing.key(), thing.header().hash(), provider.certificate()),
        keyEnvelopes.forRecipient(thing.key(), thing.header().hash(), namedProvider),
        keyEnvelopes.forRecipient(thing.key(), thing.header().hash(), namedRecipient));
  }

  ThingName thing(UUID id) {
    return new ThingName(provider.id(), RecordKind.LEAD, LEAD, id, 1);
  }

  NamedRecipient name(TestUnit unit) {
    try {
      return NamedRecipient.name(unit.certificate(), random);
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  SigningKey signingKey() {
    return provider.signingKey();
  }

  /** The parts of one thing, as stored. */
  record Stored(
      byte[] header,
      byte[] cover,
      byte[] content,
      byte[] draftEnvelope,
      byte[] providerEnvelope,
      byte[] recipientEnvelope) {}
}

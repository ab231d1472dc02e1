package org.seine.crypto.hostile;

import static org.seine.crypto.TestCourt.NOW;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.seine.crypto.BouncyCastle;
import org.seine.crypto.TestCourt;
import org.seine.crypto.TestCourt.TestUnit;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.envelope.ContentSealer;
import org.seine.crypto.envelope.CoverFacts;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.envelope.SealedThing;
import org.seine.crypto.envelope.SmallFrames;
import org.seine.crypto.envelope.ThingName;
import org.seine.crypto.export.ExportLayout;
import org.seine.crypto.manifest.Addendum;
import org.seine.crypto.manifest.Manifest;
import org.seine.crypto.manifest.ManifestThing;
import org.seine.crypto.manifest.ManifestThing.Part;
import org.seine.crypto.manifest.Receipt;
import org.seine.crypto.manifest.RecordReference;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.crypto.manifest.Submission;
import org.seine.crypto.recipient.KeyEnvelopes;
import org.seine.crypto.recipient.NamedRecipient;
import org.seine.crypto.signature.DetachedSignature;
import org.seine.crypto.signature.SigningKey;

/**
 * An honest submission, laid out as its recipient would export the document; attackers start here.
 */
final class HostileStory {
  static final UUID LEAD = UUID.fromString("0193a1b2-0000-7000-8000-000000000001");
  static final UUID DOCUMENT = UUID.fromString("0193a1b2-0000-7000-8000-000000000002");
  static final UUID UNLISTED = UUID.fromString("0193a1b2-0000-7000-8000-000000000003");
  static final int FRAME = SmallFrames.SIZE + 16;

  final SecureRandom random = new SecureRandom();
  final TestCourt court = new TestCourt();
  final TestUnit provider = court.unit("11111111-1111-4111-8111-111111111111");
  final TestUnit recipient = court.unit("22222222-2222-4222-8222-222222222222");
  final TestUnit third = court.unit("33333333-3333-4333-8333-333333333333");
  final KeyEnvelopes envelopes = new KeyEnvelopes(random);
  final NamedRecipient namedProvider;
  final NamedRecipient namedRecipient;
  final NamedRecipient namedThird;
  final Sealed body;
  final Sealed document;
  final Sealed unlisted;
  final SigningKey receipts = court.receiptKey();
  final SignedBytes manifest;
  final SignedBytes receipt;
  final SignedBytes added;
  final SignedBytes withdrawn;

  HostileStory() throws IOException {
    namedProvider = NamedRecipient.name(provider.certificate(), random);
    namedRecipient = NamedRecipient.name(recipient.certificate(), random);
    namedThird = NamedRecipient.name(third.certificate(), random);
    body = seal(LEAD, "{}".getBytes(StandardCharsets.UTF_8));
    document = seal(DOCUMENT, new byte[2 * SmallFrames.SIZE + 1234]);
    unlisted = seal(UNLISTED, new byte[2 * SmallFrames.SIZE + 1234]);
    manifest = manifest().sign(provider.signingKey(), random);
    receipt = Receipt.of(manifest(), manifest.hash(), NOW.plusSeconds(2)).sign(receipts, random);
    Submission submitted = Submission.verify(manifest, List.of(), court.trust());
    added = add(submitted).sign(provider.signingKey(), random);
    withdrawn =
        Submission.verify(manifest, List.of(added), court.trust())
            .addendum(List.of(), List.of(namedThird.commitment()), "m-1", NOW)
            .sign(provider.signingKey(), random);
  }

  Manifest manifest() {
    return manifest(LEAD, body, document);
  }

  Manifest manifest(UUID lead, Sealed first, Sealed second) {
    return Manifest.of(provider.id(), new RecordReference(RecordKind.LEAD, lead), 1)
        .thing(ManifestThing.of(Part.BODY, first.thing()))
        .thing(ManifestThing.of(Part.DOCUMENT, second.thing()))
        .recipient(namedProvider.commitment())
        .recipient(namedRecipient.commitment())
        .under("LEAD_ONLY", List.of())
        .by("m-1", NOW)
        .first();
  }

  Addendum add(Submission submission) {
    return submission.addendum(List.of(namedThird.commitment()), List.of(), "m-1", NOW);
  }

  /** The honest export. */
  Map<String, byte[]> honest() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    files.put(ExportLayout.HEADER, document.header());
    files.put(ExportLayout.COVER, document.thing().cover());
    files.put(ExportLayout.CONTENT, document.content());
    files.put(ExportLayout.KEY_ENVELOPE, envelope(document, namedRecipient));
    put(files, manifest);
    put(files, 1, added);
    put(files, 2, withdrawn);
    receipt(files, receipt);
    files.put(ExportLayout.ROOT, Certificates.der(court.root()));
    files.put(ExportLayout.ISSUER, Certificates.der(court.issuer()));
    files.put(ExportLayout.ROOT_LIST, Certificates.der(court.lists().get(0)));
    files.put(ExportLayout.ISSUER_LIST, Certificates.der(court.lists().get(1)));
    return files;
  }

  byte[] envelope(Sealed sealed, NamedRecipient named) throws IOException {
    return envelopes.forRecipient(sealed.thing().key(), sealed.thing().header().hash(), named);
  }

  /** The manifest's text, changed and signed again. */
  SignedBytes manifestText(UnaryOperator<String> change) {
    return signed(change.apply(text(manifest)), provider.signingKey());
  }

  SignedBytes signed(String text, SigningKey key) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new SignedBytes(bytes, DetachedSignature.sign(bytes, key, NOW, random));
  }

  static String text(SignedBytes signed) {
    return new String(signed.bytes(), StandardCharsets.UTF_8);
  }

  static void put(Map<String, byte[]> files, SignedBytes manifest) {
    files.put(ExportLayout.MANIFEST, manifest.bytes());
    files.put(ExportLayout.SIGNATURE, manifest.signature());
  }

  static void receipt(Map<String, byte[]> files, SignedBytes receipt) {
    files.put(ExportLayout.RECEIPT, receipt.bytes());
    files.put(ExportLayout.RECEIPT_SIGNATURE, receipt.signature());
  }

  static void put(Map<String, byte[]> files, int order, SignedBytes addendum) {
    files.put(ExportLayout.addendum(order), addendum.bytes());
    files.put(ExportLayout.addendumSignature(order), addendum.signature());
  }

  Sealed seal(UUID thing, byte[] plain) throws IOException {
    return seal(new ThingName(provider.id(), RecordKind.LEAD, LEAD, thing, 1), plain);
  }

  Sealed seal(ThingName name, byte[] plain) throws IOException {
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    try (ContentSealer sealer =
        SmallFrames.sealing(BouncyCastle.provider(), random).begin(name, content)) {
      sealer.write(plain);
      SealedThing sealed = sealer.finish(new CoverFacts("a.bin", "application/octet-stream"));
      return new Sealed(sealed, content.toByteArray());
    }
  }

  /** A sealed thing with its content. */
  record Sealed(SealedThing thing, byte[] content) {
    byte[] header() {
      return thing.header().bytes();
    }
  }
}

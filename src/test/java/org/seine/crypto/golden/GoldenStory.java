package org.seine.crypto.golden;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seine.crypto.BouncyCastle;
import org.seine.crypto.FixedRandom;
import org.seine.crypto.Sha384;
import org.seine.crypto.envelope.ContentSealer;
import org.seine.crypto.envelope.CoverFacts;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.envelope.SealedThing;
import org.seine.crypto.envelope.SmallFrames;
import org.seine.crypto.envelope.ThingName;
import org.seine.crypto.export.ExportLayout;
import org.seine.crypto.json.JsonText;
import org.seine.crypto.manifest.Manifest;
import org.seine.crypto.manifest.ManifestDraft;
import org.seine.crypto.manifest.ManifestThing;
import org.seine.crypto.manifest.ManifestThing.Part;
import org.seine.crypto.manifest.RecordReference;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.crypto.manifest.Submission;
import org.seine.crypto.recipient.KeyEnvelopes;
import org.seine.crypto.recipient.NamedRecipient;
import org.seine.crypto.signature.RootTrust;

/**
 * Writes the golden files anew from the golden keys and fixed randomness: one submission of a body
 * and three documents, two addenda, exported by its recipient.
 */
final class GoldenStory {
  static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");
  static final UUID LEAD = UUID.fromString("0193a1b2-0000-7000-8000-000000000001");

  private final GoldenKeys keys;
  private final SecureRandom random = new FixedRandom("seine golden envelope-v1");
  private final KeyEnvelopes envelopes = new KeyEnvelopes(random);
  private final Map<String, Sealed> things = new LinkedHashMap<>();

  GoldenStory(Path keys) {
    this.keys = new GoldenKeys(keys);
  }

  /** The story's files by path below the golden folder, keys excluded. */
  Map<String, byte[]> files(RootTrust trust) throws IOException {
    NamedRecipient provider = NamedRecipient.name(keys.encryption("provider"), random);
    NamedRecipient recipient = NamedRecipient.name(keys.encryption("recipient"), random);
    NamedRecipient third = NamedRecipient.name(keys.encryption("third"), random);
    seal(
        "body",
        0,
        "body.json",
        "application/json",
        "{\"summary\":\"Cas inventé\"}".getBytes(StandardCharsets.UTF_8));
    seal(
        "three-frames",
        2,
        "relevé bancaire.pdf",
        "application/pdf",
        pattern(2 * SmallFrames.SIZE + 1234));
    seal("two-full-frames", 3, "كشف الحساب.txt", "text/plain", pattern(2 * SmallFrames.SIZE));
    seal("empty", 4, "empty.bin", "application/octet-stream", new byte[0]);

    ManifestDraft draft =
        Manifest.of(keys.unit("provider"), new RecordReference(RecordKind.LEAD, LEAD), 1);
    for (Map.Entry<String, Sealed> entry : things.entrySet()) {
      draft.thing(
          ManifestThing.of(
              entry.getKey().equals("body") ? Part.BODY : Part.DOCUMENT, entry.getValue().thing()));
    }
    SignedBytes manifest =
        draft
            .recipient(provider.commitment())
            .recipient(recipient.commitment())
            .under("LEAD_ONLY", List.of("H1", "TLP:AMBER"))
            .by("m-4711", NOW)
            .first()
            .sign(keys.signingKey("provider"), random);
    Submission submitted = Submission.verify(manifest, List.of(), trust);
    SignedBytes added =
        submitted
            .addendum(List.of(third.commitment()), List.of(), "m-4711", NOW.plusSeconds(60))
            .sign(keys.signingKey("provider"), random);
    SignedBytes withdrawn =
        Submission.verify(manifest, List.of(added), trust)
            .addendum(List.of(), List.of(third.commitment()), "m-4711", NOW.plusSeconds(120))
            .sign(keys.signingKey("provider"), random);

    Map<String, byte[]> files = new LinkedHashMap<>();
    for (Map.Entry<String, Sealed> entry : things.entrySet()) {
      Sealed sealed = entry.getValue();
      String at = entry.getKey() + "/";
      files.put(at + ExportLayout.HEADER, sealed.thing().header().bytes());
      files.put(at + ExportLayout.COVER, sealed.thing().cover());
      files.put(at + ExportLayout.CONTENT, sealed.content());
      files.put(
          at + ExportLayout.KEY_ENVELOPE,
          envelopes.forRecipient(sealed.thing().key(), sealed.thing().header().hash(), recipient));
      files.put(at + ExportLayout.MANIFEST, manifest.bytes());
      files.put(at + ExportLayout.SIGNATURE, manifest.signature());
      files.put(at + ExportLayout.addendum(1), added.bytes());
      files.put(at + ExportLayout.addendumSignature(1), added.signature());
      files.put(at + ExportLayout.addendum(2), withdrawn.bytes());
      files.put(at + ExportLayout.addendumSignature(2), withdrawn.signature());
      for (String name :
          List.of(
              ExportLayout.ROOT,
              ExportLayout.ISSUER,
              ExportLayout.ROOT_LIST,
              ExportLayout.ISSUER_LIST)) {
        files.put(at + name, Files.readAllBytes(keys.keys().resolve(name)));
      }
      files.put(entry.getKey() + ".plaintext", sealed.plain());
      files.put(entry.getKey() + ".expected.json", expected(sealed));
      sealed.thing().close();
    }
    return files;
  }

  private static byte[] expected(Sealed sealed) {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("name", sealed.facts().name());
    members.put("mediaType", sealed.facts().mediaType());
    members.put("length", sealed.plain().length);
    members.put("sha384", Sha384.of(sealed.plain()).base64());
    members.put("thing", sealed.thing().header().name().thing().toString());
    members.put("namedNow", 2);
    return JsonText.of(members);
  }

  private void seal(String folder, int number, String name, String mediaType, byte[] plain)
      throws IOException {
    UUID thing =
        number == 0
            ? LEAD
            : new UUID(LEAD.getMostSignificantBits(), LEAD.getLeastSignificantBits() + number);
    ByteArrayOutputStream content = new ByteArrayOutputStream();
    CoverFacts facts = new CoverFacts(name, mediaType);
    try (ContentSealer sealer =
        SmallFrames.sealing(BouncyCastle.provider(), random)
            .begin(
                new ThingName(keys.unit("provider"), RecordKind.LEAD, LEAD, thing, 1), content)) {
      sealer.write(plain);
      things.put(folder, new Sealed(sealer.finish(facts), content.toByteArray(), plain, facts));
    }
  }

  private static byte[] pattern(int length) {
    byte[] bytes = new byte[length];
    for (int i = 0; i < length; i++) {
      bytes[i] = (byte) (i * 31 + i / 256);
    }
    return bytes;
  }

  private record Sealed(SealedThing thing, byte[] content, byte[] plain, CoverFacts facts) {}
}

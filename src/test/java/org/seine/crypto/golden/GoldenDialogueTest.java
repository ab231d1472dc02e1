package org.seine.crypto.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seine.crypto.BouncyCastle;
import org.seine.crypto.FixedRandom;
import org.seine.crypto.certificate.CertificateRefused;
import org.seine.crypto.certificate.Certificates;
import org.seine.crypto.envelope.ContentSource;
import org.seine.crypto.envelope.CoverFacts;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.envelope.SealedBody;
import org.seine.crypto.envelope.Sealing;
import org.seine.crypto.envelope.ThingName;
import org.seine.crypto.manifest.ConsentStatement;
import org.seine.crypto.manifest.ManifestThing;
import org.seine.crypto.manifest.ManifestThing.Part;
import org.seine.crypto.manifest.RecordReference;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.crypto.manifest.ThreadChain;
import org.seine.crypto.manifest.ThreadMessage;
import org.seine.crypto.manifest.ThreadMessage.EntryKind;
import org.seine.crypto.opening.Opening;
import org.seine.crypto.recipient.KeyEnvelopes;
import org.seine.crypto.recipient.NamedRecipient;
import org.seine.crypto.signature.RootTrust;

/**
 * Pins the stored bytes of the entries of threads. When one of these fails, what units wrote to
 * each other could no longer be read.
 */
class GoldenDialogueTest {
  static final Path GOLDEN = Path.of("src/test/resources/golden/dialogue-v1");
  private static final Path KEYS = GOLDEN.resolve("keys");
  private static final UUID THREAD = UUID.fromString("0193a1b2-0000-7000-8000-000000000030");
  private static final UUID NOTES = UUID.fromString("0193a1b2-0000-7000-8000-000000000031");
  private static final RecordReference RECORD =
      new RecordReference(
          RecordKind.MEASURE, UUID.fromString("f11e0000-0000-8000-8000-000000000002"));
  private static final byte[] TOPIC =
      "{\"format\":\"seine.dialogue-text/1\",\"words\":\"Échéance de mars\",\"meeting\":null}"
          .getBytes(StandardCharsets.UTF_8);
  private static final byte[] TEXT =
      ("{\"format\":\"seine.dialogue-text/1\",\"words\":\"À renouveler avant le 27 janvier.\","
              + "\"meeting\":{\"heldOn\":\"2020-01-14\",\"present\":[\"L. Kortenay\","
              + "\"T. Orrel-Quay\"]}}")
          .getBytes(StandardCharsets.UTF_8);

  @Test
  void verifiesWhatWasStored() throws IOException, CertificateRefused {
    var chain = chain();
    assertThat(chain.messages())
        .extracting(ThreadMessage::kind)
        .containsExactly(EntryKind.OPENING, EntryKind.NOTES);
  }

  @Test
  void opensTheNotesForTheOtherUnit() throws IOException, CertificateRefused {
    var keys = new GoldenKeys(KEYS);
    try (var key =
            new KeyEnvelopes(new SecureRandom())
                .open(read("0002-key-envelope.p7m"), keys.openingKey("recipient"));
        var text =
            new Opening(BouncyCastle.provider())
                .open(
                    chain(),
                    read("0002-header.der"),
                    read("0002-cover.bin"),
                    ContentSource.of(read("0002-content.bin")),
                    key)) {
      assertThat(text.bytes(1 << 18)).isEqualTo(TEXT);
    }
  }

  @Test
  void todaysCodeWritesTheSameBytes() throws IOException {
    Map<String, byte[]> written = files(KEYS);
    Map<String, byte[]> stored = new TreeMap<>();
    for (String name : written.keySet()) {
      stored.put(name, read(name));
    }
    assertThat(written).usingRecursiveComparison().isEqualTo(stored);
  }

  static Map<String, byte[]> files(Path folder) throws IOException {
    var writer = new Writer(new GoldenKeys(folder));
    var first = writer.entry(1, THREAD, EntryKind.OPENING, TOPIC, Optional.empty());
    writer.entry(2, NOTES, EntryKind.NOTES, TEXT, Optional.of(first));
    return writer.files;
  }

  private static ThreadChain chain() throws IOException, CertificateRefused {
    return ThreadChain.verify(
        THREAD,
        new GoldenKeys(KEYS).unit("provider"),
        RECORD,
        List.of(signed("0001"), signed("0002")),
        new RootTrust(
            new GoldenKeys(KEYS).root(),
            List.of(),
            List.of(
                Certificates.readList(Files.readAllBytes(KEYS.resolve("root.crl"))),
                Certificates.readList(Files.readAllBytes(KEYS.resolve("issuer.crl"))))));
  }

  private static SignedBytes signed(String name) throws IOException {
    return new SignedBytes(read(name + ".json"), read(name + ".p7s"));
  }

  private static byte[] read(String name) throws IOException {
    return Files.readAllBytes(GOLDEN.resolve(name));
  }

  /** Seals and signs as the provider, for the recipient too. */
  private static final class Writer {
    private final GoldenKeys keys;
    private final SecureRandom random = new FixedRandom("seine golden dialogue-v1");
    private final KeyEnvelopes envelopes = new KeyEnvelopes(random);
    private final Map<String, byte[]> files = new TreeMap<>();

    private Writer(GoldenKeys keys) {
      this.keys = keys;
    }

    private SignedBytes entry(
        int number, UUID id, EntryKind kind, byte[] text, Optional<SignedBytes> previous)
        throws IOException {
      String place = "000" + number;
      NamedRecipient own = NamedRecipient.name(keys.encryption("provider"), random);
      NamedRecipient other = NamedRecipient.name(keys.encryption("recipient"), random);
      ThingName name = new ThingName(keys.unit("provider"), RecordKind.MESSAGE, THREAD, id, 1);
      SignedBytes signed;
      try (SealedBody body =
          new Sealing(BouncyCastle.provider(), random)
              .body(name, text, new CoverFacts("text.json", "application/json"))) {
        signed =
            new ThreadMessage(
                    THREAD,
                    keys.unit("provider"),
                    RECORD,
                    id,
                    number,
                    kind,
                    List.of(keys.unit("provider"), keys.unit("recipient")),
                    previous.map(SignedBytes::hash),
                    new ConsentStatement(
                        keys.unit("provider"),
                        Optional.of(ManifestThing.of(Part.BODY, body.thing())),
                        List.of(own.commitment(), other.commitment()),
                        GoldenStory.NOW,
                        "m-4711"))
                .sign(keys.signingKey("provider"), random);
        files.put(place + "-header.der", body.thing().header().bytes());
        files.put(place + "-cover.bin", body.thing().cover());
        files.put(place + "-content.bin", body.content());
        files.put(
            place + "-key-envelope.p7m",
            envelopes.forRecipient(body.thing().key(), body.thing().header().hash(), other));
      }
      files.put(place + ".json", signed.bytes());
      files.put(place + ".p7s", signed.signature());
      return signed;
    }
  }
}

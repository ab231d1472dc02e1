package org.seine.crypto.golden;

import static org.seine.crypto.golden.GoldenStory.NOW;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.seine.crypto.BouncyCastle;
import org.seine.crypto.ConsentStory;
import org.seine.crypto.FixedRandom;
import org.seine.crypto.Sha384;
import org.seine.crypto.envelope.CoverFacts;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.envelope.SealedBody;
import org.seine.crypto.envelope.Sealing;
import org.seine.crypto.envelope.ThingName;
import org.seine.crypto.manifest.ConsentAct;
import org.seine.crypto.manifest.ConsentAnswer;
import org.seine.crypto.manifest.ConsentAnswer.Capacity;
import org.seine.crypto.manifest.ConsentAnswer.Outcome;
import org.seine.crypto.manifest.ConsentDecision;
import org.seine.crypto.manifest.ConsentQuestion;
import org.seine.crypto.manifest.ConsentStatement;
import org.seine.crypto.manifest.ManifestThing;
import org.seine.crypto.manifest.ManifestThing.Part;
import org.seine.crypto.manifest.RecordReference;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.crypto.recipient.KeyEnvelopes;
import org.seine.crypto.recipient.NamedRecipient;

/**
 * Writes the golden question anew from the golden keys and fixed randomness: the recipient asks
 * whether a Chamber and one State may see a lead's text and a document, the provider grants one and
 * refers it to the third unit, which grants the document alone.
 */
final class GoldenConsent {
  static final UUID LEAD = UUID.fromString("0193a1b2-0000-7000-8000-000000000001");
  static final UUID DOCUMENT = UUID.fromString("0193a1b2-0000-7000-8000-000000000002");
  private static final UUID QUESTION = UUID.fromString("0193a1b2-0000-7000-8000-000000000020");
  private static final byte[] TEXT =
      ("{\"format\":\"seine.consent-text/1\",\"words\":\"Pour l’audience du 2 décembre.\","
              + "\"documents\":[{\"id\":\""
              + DOCUMENT
              + "\",\"name\":\"relevé.pdf\"}]}")
          .getBytes(StandardCharsets.UTF_8);

  private final GoldenKeys keys;
  private final SecureRandom random = new FixedRandom("seine golden consent-v1");
  private final KeyEnvelopes envelopes = new KeyEnvelopes(random);

  GoldenConsent(Path keys) {
    this.keys = new GoldenKeys(keys);
  }

  Map<String, byte[]> files() throws IOException {
    Map<String, byte[]> files = new TreeMap<>();
    NamedRecipient recipient = NamedRecipient.name(keys.encryption("recipient"), random);
    NamedRecipient provider = NamedRecipient.name(keys.encryption("provider"), random);
    NamedRecipient third = NamedRecipient.name(keys.encryption("third"), random);
    ThingName name =
        new ThingName(keys.unit("recipient"), RecordKind.CONSENT, QUESTION, QUESTION, 1);
    SignedBytes question;
    try (SealedBody text =
        new Sealing(BouncyCastle.provider(), random)
            .body(name, TEXT, new CoverFacts("text.json", "application/json"))) {
      question =
          question(
              new ConsentStatement(
                  keys.unit("recipient"),
                  Optional.of(ManifestThing.of(Part.BODY, text.thing())),
                  List.of(recipient.commitment(), provider.commitment()),
                  NOW,
                  "m-4711"));
      files.put("header.der", text.thing().header().bytes());
      files.put("cover.bin", text.thing().cover());
      files.put("content.bin", text.content());
      files.put(
          "key-envelope.p7m",
          envelopes.forRecipient(text.thing().key(), text.thing().header().hash(), third));
    }
    files.put("text.plaintext", TEXT);
    put(files, "question", question);
    put(files, "provider-answer", answer(question, Capacity.PROVIDER, "provider", LEAD, DOCUMENT));
    put(files, "referral", referral(question, third));
    put(files, "originator-answer", answer(question, Capacity.ORIGINATOR, "third", DOCUMENT));
    return files;
  }

  private SignedBytes question(ConsentStatement statement) throws IOException {
    return new ConsentQuestion(
            QUESTION,
            new RecordReference(RecordKind.LEAD, LEAD),
            1,
            Sha384.of("the manifest of the lead".getBytes(StandardCharsets.US_ASCII)),
            keys.unit("provider"),
            keys.unit("recipient"),
            ConsentQuestion.Originator.ANOTHER,
            List.of(LEAD, DOCUMENT),
            List.of(ConsentStory.CHAMBER, ConsentStory.TO_THE_STATE),
            Optional.of(LocalDate.of(2026, 12, 1)),
            statement)
        .sign(keys.signingKey("recipient"), random);
  }

  private SignedBytes answer(SignedBytes question, Capacity capacity, String by, UUID... granted)
      throws IOException {
    return new ConsentAnswer(
            question.hash(),
            capacity,
            Outcome.DECIDED,
            Optional.empty(),
            List.of(
                new ConsentDecision(ConsentStory.CHAMBER, List.of(granted)),
                new ConsentDecision(ConsentStory.TO_THE_STATE, List.of())),
            said(by, 120))
        .sign(keys.signingKey(by), random);
  }

  private SignedBytes referral(SignedBytes question, NamedRecipient third) throws IOException {
    return new ConsentAct(
            question.hash(),
            ConsentAct.Kind.REFERRAL,
            Optional.of(keys.unit("third")),
            Optional.of(third.commitment()),
            Optional.empty(),
            said("provider", 60))
        .sign(keys.signingKey("provider"), random);
  }

  private ConsentStatement said(String by, int later) throws IOException {
    return new ConsentStatement(
        keys.unit(by), Optional.empty(), List.of(), NOW.plusSeconds(later), "m-4712");
  }

  private static void put(Map<String, byte[]> files, String name, SignedBytes signed) {
    files.put(name + ".json", signed.bytes());
    files.put(name + ".p7s", signed.signature());
  }
}

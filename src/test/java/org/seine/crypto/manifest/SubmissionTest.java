package org.seine.crypto.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.seine.crypto.TestCourt.NOW;

import java.io.IOException;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.seine.crypto.BouncyCastle;
import org.seine.crypto.Sha384;
import org.seine.crypto.TestCourt;
import org.seine.crypto.TestCourt.TestUnit;
import org.seine.crypto.envelope.CoverFacts;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.envelope.SealedBody;
import org.seine.crypto.envelope.Sealing;
import org.seine.crypto.envelope.ThingName;
import org.seine.crypto.manifest.ManifestThing.Part;
import org.seine.crypto.recipient.NamedRecipient;
import org.seine.crypto.refusal.AddendumMissing;
import org.seine.crypto.refusal.ManifestNotNext;
import org.seine.crypto.refusal.SealRefused;

class SubmissionTest {
  private static final UUID LEAD = UUID.fromString("0193a1b2-0000-7000-8000-000000000001");
  private static final SecureRandom RANDOM = new SecureRandom();
  private static TestCourt court;
  private static TestUnit provider;
  private static TestUnit recipient;

  @BeforeAll
  static void court() {
    court = new TestCourt();
    provider = court.unit("11111111-1111-4111-8111-111111111111");
    recipient = court.unit("22222222-2222-4222-8222-222222222222");
  }

  @Test
  void aCorrectionFollowsTheVersionBefore() throws IOException {
    SignedBytes first = sign(draft(1).first());
    SignedBytes second = sign(draft(2).after(first.hash()));
    verified(second).requireNextAfter(verified(first));
  }

  @Test
  void refusesACorrectionOfAnotherManifestOrASkippedVersion() throws IOException {
    Submission first = verified(sign(draft(1).first()));
    Submission foreign = verified(sign(draft(2).after(Sha384.of(new byte[1]))));
    Submission skipped = verified(sign(draft(3).after(first.hash())));
    assertThatThrownBy(() -> foreign.requireNextAfter(first)).isInstanceOf(ManifestNotNext.class);
    assertThatThrownBy(() -> skipped.requireNextAfter(first)).isInstanceOf(ManifestNotNext.class);
  }

  @Test
  void whoKnowsHowManyAddendaThereAreMissesTheLastOne() throws IOException {
    SignedBytes manifest = sign(draft(1).first());
    Submission submitted = verified(manifest);
    SignedBytes added =
        submitted
            .addendum(List.of(commitment(recipient)), List.of(), "m-1", NOW)
            .sign(provider.signingKey(), RANDOM);
    Submission whole = Submission.verify(manifest, List.of(added), court.trust());
    whole.requireAddenda(1);
    assertThat(whole.named()).hasSize(3);
    assertThatThrownBy(() -> submitted.requireAddenda(1)).isInstanceOf(AddendumMissing.class);
  }

  @Test
  void namingTheSameUnitTwiceGivesTwoCommitments() throws IOException {
    assertThat(commitment(recipient)).isNotEqualTo(commitment(recipient));
  }

  @Test
  void theManifestNeitherNamesRecipientsNorTellsOfDocuments() throws IOException {
    String manifest = new String(sign(draft(1).first()).bytes());
    assertThat(manifest)
        .doesNotContain(recipient.id().toString())
        .doesNotContain("statement")
        .doesNotContain(".pdf")
        .doesNotContain("application")
        .doesNotContain("\"length\"")
        .doesNotContain(Sha384.of(recipient.certificate().getPublicKey().getEncoded()).base64());
  }

  private static ManifestDraft draft(int version) throws IOException {
    ThingName name = new ThingName(provider.id(), RecordKind.LEAD, LEAD, LEAD, version);
    try (SealedBody body =
        new Sealing(BouncyCastle.provider(), RANDOM)
            .body(name, new byte[10], new CoverFacts("statement.pdf", "application/pdf"))) {
      return Manifest.of(provider.id(), new RecordReference(RecordKind.LEAD, LEAD), version)
          .thing(ManifestThing.of(Part.BODY, body.thing()))
          .recipient(commitment(provider))
          .recipient(commitment(recipient))
          .under("LEAD_ONLY", List.of())
          .by("m-1", NOW);
    }
  }

  private static Sha384 commitment(TestUnit unit) throws SealRefused {
    return NamedRecipient.name(unit.certificate(), RANDOM).commitment();
  }

  private static SignedBytes sign(Manifest manifest) {
    return manifest.sign(provider.signingKey(), RANDOM);
  }

  private static Submission verified(SignedBytes manifest) throws IOException {
    return Submission.verify(manifest, List.of(), court.trust());
  }
}

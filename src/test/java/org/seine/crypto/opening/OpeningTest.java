package org.seine.crypto.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.seine.crypto.BouncyCastle;
import org.seine.crypto.TestCourt.TestUnit;
import org.seine.crypto.envelope.ContentSource;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.crypto.manifest.Submission;
import org.seine.crypto.opening.SubmissionStory.Stored;
import org.seine.crypto.recipient.NamedRecipient;
import org.seine.crypto.recipient.OpenedEnvelope;
import org.seine.crypto.refusal.KeyEnvelopeNotForThisUse;
import org.seine.crypto.refusal.NotNamed;
import org.seine.crypto.refusal.Verdict;

class OpeningTest {
  private static final Opening OPENING = new Opening(BouncyCastle.provider());
  private static SubmissionStory story;

  @BeforeAll
  static void submit() throws IOException {
    story = new SubmissionStory();
  }

  @Test
  void aRecipientReadsByteForByteWhatWasSent() throws IOException {
    try (OpenedEnvelope key = open(story.document.recipientEnvelope(), story.recipient);
        OpenedThing thing = open(verified(), story.document, key)) {
      assertThat(thing.facts().name()).isEqualTo("bank statement.pdf");
      assertThat(thing.facts().mediaType()).isEqualTo("application/pdf");
      assertThat(thing.length()).isEqualTo(SubmissionStory.TEXT.length);
      assertThat(thing.bytes(4 << 20)).isEqualTo(SubmissionStory.TEXT);
      assertThat(thing.hasSameBytesAs(new ByteArrayInputStream(SubmissionStory.TEXT))).isTrue();
      assertThat(thing.hasSameBytesAs(new ByteArrayInputStream(SubmissionStory.BODY))).isFalse();
    }
  }

  @Test
  void aRangeAcrossAFrameBoundaryIsTheSameSlice() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (OpenedEnvelope key = open(story.document.recipientEnvelope(), story.recipient);
        OpenedThing thing = open(verified(), story.document, key)) {
      thing.copyRange((1 << 20) - 3, (1 << 20) + 4, out);
    }
    assertThat(out.toByteArray())
        .isEqualTo(Arrays.copyOfRange(SubmissionStory.TEXT, (1 << 20) - 3, (1 << 20) + 5));
  }

  @Test
  void theSenderReadsItsDraftBeforeAnythingIsSigned() throws IOException {
    try (OpenedEnvelope key = open(story.body.draftEnvelope(), story.provider);
        OpenedDraft draft =
            OPENING.openDraft(
                story.provider.id(),
                story.body.header(),
                story.body.cover(),
                ContentSource.of(story.body.content()),
                key)) {
      assertThat(draft.bytes(1000)).isEqualTo(SubmissionStory.BODY);
    }
  }

  @Test
  void refusesADraftsEnvelopeForASubmissionAndTheReverse() throws IOException {
    try (OpenedEnvelope draft = open(story.body.draftEnvelope(), story.provider);
        OpenedEnvelope submitted = open(story.body.providerEnvelope(), story.provider)) {
      assertThatThrownBy(() -> open(verified(), story.body, draft))
          .isInstanceOf(KeyEnvelopeNotForThisUse.class);
      assertThatThrownBy(
              () ->
                  OPENING.openDraft(
                      story.provider.id(),
                      story.body.header(),
                      story.body.cover(),
                      ContentSource.of(story.body.content()),
                      submitted))
          .isInstanceOf(KeyEnvelopeNotForThisUse.class);
    }
  }

  @Test
  void anAddedRecipientReadsAndAWithdrawnOneIsNoLongerNamed() throws IOException {
    NamedRecipient third = story.name(story.other);
    SignedBytes first =
        verified()
            .addendum(List.of(third.commitment()), List.of(), "m-1", org.seine.crypto.TestCourt.NOW)
            .sign(story.signingKey(), story.random);
    Submission added = verified(first);
    SignedBytes second =
        added
            .addendum(List.of(), List.of(third.commitment()), "m-1", org.seine.crypto.TestCourt.NOW)
            .sign(story.signingKey(), story.random);

    byte[] envelope;
    try (OpenedEnvelope own = open(story.body.providerEnvelope(), story.provider)) {
      envelope = story.keyEnvelopes.forAddedRecipient(own, third);
    }
    try (OpenedEnvelope key = open(envelope, story.other)) {
      assertThatThrownBy(() -> open(verified(), story.body, key)).isInstanceOf(NotNamed.class);
      try (OpenedThing thing = open(added, story.body, key)) {
        assertThat(thing.bytes(1000)).isEqualTo(SubmissionStory.BODY);
      }
      assertThatThrownBy(() -> open(verified(first, second), story.body, key))
          .isInstanceOf(NotNamed.class);
    }
  }

  @Test
  void aRotatedKeyReadsWithoutAnAddendum() throws IOException {
    TestUnit renewed = story.court.unit(story.recipient.id().toString());
    byte[] envelope;
    try (OpenedEnvelope old = open(story.body.recipientEnvelope(), story.recipient)) {
      envelope = story.keyEnvelopes.rewrap(old, renewed.certificate());
    }
    try (OpenedEnvelope key = open(envelope, renewed);
        OpenedThing thing = open(verified(), story.body, key)) {
      assertThat(thing.bytes(1000)).isEqualTo(SubmissionStory.BODY);
    }
  }

  @Test
  void theVerdictSaysInWordsWhatTheSignatureProves() throws IOException {
    Verdict verdict = Verdicts.of(() -> verified());
    assertThat(verdict.indication().name()).isEqualTo("PASSED");
    assertThat(verdict.words())
        .contains(story.provider.id().toString())
        .contains("the portal's seal on the unit's behalf");
  }

  @Test
  void withoutARevocationListTheVerdictStaysOpen() throws IOException {
    Verdict verdict =
        Verdicts.of(
            () -> Submission.verify(story.manifest, List.of(), story.court.trustWithoutLists()));
    assertThat(verdict.indication().name()).isEqualTo("INDETERMINATE");
    assertThat(verdict.reason().name()).isEqualTo("REVOCATION_UNKNOWN");
  }

  private static Submission verified(SignedBytes... addenda) throws IOException {
    return Submission.verify(story.manifest, List.of(addenda), story.court.trust());
  }

  private static OpenedEnvelope open(byte[] envelope, TestUnit unit) throws IOException {
    return story.keyEnvelopes.open(envelope, unit.openingKey());
  }

  private static OpenedThing open(Submission submission, Stored stored, OpenedEnvelope key)
      throws IOException {
    return OPENING.open(
        submission, stored.header(), stored.cover(), ContentSource.of(stored.content()), key);
  }
}

package org.seine.crypto.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.seine.crypto.BouncyCastle;
import org.seine.crypto.envelope.ContentSource;
import org.seine.crypto.recipient.OpenedEnvelope;
import org.seine.crypto.refusal.CoverAltered;
import org.seine.crypto.refusal.FrameAltered;
import org.seine.crypto.refusal.KeyEnvelopeOfAnotherThing;
import org.seine.crypto.refusal.SignedByAnotherUnit;

/** A draft has no signature, so its parts must at least fit together. */
class DraftTest {
  private static final Opening OPENING = new Opening(BouncyCastle.provider());
  private static SubmissionStory story;

  @BeforeAll
  static void write() throws IOException {
    story = new SubmissionStory();
  }

  @Test
  void refusesAnotherUnitsDraft() {
    assertThatThrownBy(
            () -> {
              try (OpenedEnvelope key = key()) {
                OPENING.openDraft(
                    story.recipient.id(),
                    story.body.header(),
                    story.body.cover(),
                    ContentSource.of(story.body.content()),
                    key);
              }
            })
        .isInstanceOf(SignedByAnotherUnit.class);
  }

  @Test
  void refusesTheHeaderOfAnotherSave() {
    assertThatThrownBy(() -> read(story.document.header(), story.body.cover(), new byte[42]))
        .isInstanceOf(KeyEnvelopeOfAnotherThing.class);
  }

  @Test
  void refusesAnAlteredCover() {
    byte[] cover = story.body.cover();
    cover[20] ^= 1;
    assertThatThrownBy(() -> read(story.body.header(), cover, story.body.content()))
        .isInstanceOf(CoverAltered.class);
    cover[20] ^= 1;
  }

  @Test
  void refusesAnAlteredFrame() {
    byte[] content = story.body.content().clone();
    content[0] ^= 1;
    assertThatThrownBy(() -> read(story.body.header(), story.body.cover(), content))
        .isInstanceOf(FrameAltered.class);
  }

  @Test
  void theCoverHidesNameTypeAndDigests() {
    assertThat(new String(story.document.cover(), StandardCharsets.ISO_8859_1))
        .doesNotContain("bank")
        .doesNotContain("pdf")
        .doesNotContain("frames");
  }

  private static byte[] read(byte[] header, byte[] cover, byte[] content) throws IOException {
    try (OpenedEnvelope key = key();
        OpenedDraft draft =
            OPENING.openDraft(story.provider.id(), header, cover, ContentSource.of(content), key)) {
      return draft.bytes(1000);
    }
  }

  private static OpenedEnvelope key() throws IOException {
    return story.keyEnvelopes.open(story.body.draftEnvelope(), story.provider.openingKey());
  }
}

package org.seine.crypto.opening;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.List;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.seine.crypto.manifest.Manifest;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.crypto.manifest.Submission;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.signature.RootTrust;

/** No byte of manifest, signature or key envelope can change unnoticed. */
class SignedPartsPropertyTest {
  private static final SubmissionStory STORY = story();
  private static final RootTrust TRUST = STORY.court.trust();

  @Property(tries = 200)
  void aFlippedByteOfTheManifestIsRefused(
      @ForAll @IntRange(min = 0, max = 5000) int at, @ForAll @IntRange(min = 1, max = 255) int by) {
    byte[] bytes = flipped(STORY.manifest.bytes(), at, by);
    assertRefused(new SignedBytes(bytes, STORY.manifest.signature()));
  }

  /** The lowest bit is the one that tells a tag from its neighbour. */
  @Example
  void eachByteOfTheSignatureWithItsLowestBitFlippedIsRefused() {
    for (int at = 0; at < STORY.manifest.signature().length; at++) {
      byte[] signature = flipped(STORY.manifest.signature(), at, 1);
      assertRefused(new SignedBytes(STORY.manifest.bytes(), signature));
    }
  }

  @Property(tries = 500)
  void aFlippedByteOfTheSignatureIsRefused(
      @ForAll @IntRange(min = 0, max = 5000) int at, @ForAll @IntRange(min = 1, max = 255) int by) {
    byte[] signature = flipped(STORY.manifest.signature(), at, by);
    assertRefused(new SignedBytes(STORY.manifest.bytes(), signature));
  }

  @Property(tries = 1500)
  void aFlippedByteOfAKeyEnvelopeIsRefused(
      @ForAll @IntRange(min = 0, max = 5000) int at, @ForAll @IntRange(min = 1, max = 255) int by) {
    byte[] envelope = flipped(STORY.body.recipientEnvelope(), at, by);
    assertThatThrownBy(() -> STORY.keyEnvelopes.open(envelope, STORY.recipient.openingKey()))
        .isInstanceOf(SealRefused.class);
  }

  @Property
  void anyBytesForAKeyEnvelopeAreRefused(@ForAll byte[] bytes) {
    assertThatThrownBy(() -> STORY.keyEnvelopes.open(bytes, STORY.recipient.openingKey()))
        .isInstanceOf(SealRefused.class);
  }

  @Property
  void anyBytesForAManifestAreReadOrRefused(@ForAll byte[] bytes) {
    try {
      Manifest.parse(bytes);
    } catch (SealRefused refused) {
      assertThat(refused.reason()).isNotNull();
    }
  }

  @Property(tries = 500)
  void aChangedByteOfAManifestIsReadOrRefusedButNeverFailsOtherwise(
      @ForAll @IntRange(min = 0, max = 5000) int at, @ForAll @IntRange(min = 1, max = 255) int by) {
    anyBytesForAManifestAreReadOrRefused(flipped(STORY.manifest.bytes(), at, by));
  }

  @Property
  void anyBytesForASignatureAreRefused(@ForAll byte[] bytes) {
    assertRefused(new SignedBytes(STORY.manifest.bytes(), bytes));
  }

  private static void assertRefused(SignedBytes manifest) {
    assertThatThrownBy(() -> Submission.verify(manifest, List.of(), TRUST))
        .as("a signature of %d bytes", manifest.signature().length)
        .isInstanceOf(SealRefused.class);
  }

  private static byte[] flipped(byte[] bytes, int at, int by) {
    bytes[at % bytes.length] ^= (byte) by;
    return bytes;
  }

  private static SubmissionStory story() {
    try {
      return new SubmissionStory();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

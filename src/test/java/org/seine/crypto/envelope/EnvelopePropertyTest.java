package org.seine.crypto.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.seine.crypto.BouncyCastle;
import org.seine.crypto.refusal.CoverMalformed;
import org.seine.crypto.refusal.SealRefused;

/** Whatever the length, the range or the flipped byte. */
class EnvelopePropertyTest {
  private static final int FRAME = SmallFrames.SIZE;
  private static final ThingName NAME =
      new ThingName(
          new UUID(1, 1), RecordKind.LEAD, new UUID(2, 2), new UUID(3, 3), Integer.MAX_VALUE);
  private static final Sealing SEALING =
      SmallFrames.sealing(BouncyCastle.provider(), new SecureRandom());
  private static final byte[] PLAIN = random(3 * FRAME + 77);
  private static final SealedBody SEALED = seal(PLAIN);

  @Property(tries = 200)
  void anyLengthComesBack(@ForAll @IntRange(min = 0, max = 3 * FRAME + 2) int length)
      throws IOException {
    byte[] plain = random(length);
    try (SealedBody sealed = seal(plain);
        CheckedContent content = open(sealed, sealed.content())) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      content.copyTo(out);
      assertThat(out.toByteArray()).isEqualTo(plain);
      assertThat(sealed.thing().length()).isEqualTo(length);
      assertThat(sealed.thing().storedLength()).isEqualTo(sealed.content().length);
    }
  }

  @Property(tries = 300)
  void anyRangeIsTheSameSlice(
      @ForAll @IntRange(min = 0, max = 3 * FRAME + 76) int one,
      @ForAll @IntRange(min = 0, max = 3 * FRAME + 76) int other)
      throws IOException {
    int from = Math.min(one, other);
    int to = Math.max(one, other);
    try (CheckedContent content = open(SEALED, SEALED.content())) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      content.copyRange(from, to, out);
      assertThat(out.toByteArray()).isEqualTo(Arrays.copyOfRange(PLAIN, from, to + 1));
    }
  }

  @Property(tries = 300)
  void aFlippedByteOfContentIsRefusedAndItsFrameNeverReleased(
      @ForAll @IntRange(min = 0, max = 3 * FRAME + 77 + 63) int at,
      @ForAll @IntRange(min = 1, max = 255) int by)
      throws IOException {
    byte[] stored = SEALED.content();
    stored[at] ^= (byte) by;
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (CheckedContent content = open(SEALED, stored)) {
      assertThatThrownBy(() -> content.copyTo(out)).isInstanceOf(SealRefused.class);
      int frame = at / (FRAME + AesGcm.TAG_BYTES);
      assertThat(out.toByteArray()).isEqualTo(Arrays.copyOf(PLAIN, frame * FRAME));
    }
  }

  @Property(tries = 200)
  void aFlippedByteOfTheCoverIsRefused(
      @ForAll @IntRange(min = 0, max = 400) int at, @ForAll @IntRange(min = 1, max = 255) int by) {
    byte[] cover = SEALED.thing().cover();
    cover[at % cover.length] ^= (byte) by;
    assertThatThrownBy(() -> open(SEALED.thing(), cover, SEALED.content()))
        .isInstanceOf(SealRefused.class);
  }

  @Property(tries = 600)
  void aFlippedByteOfTheHeaderIsRefusedOrAnotherHeader(
      @ForAll @IntRange(min = 0, max = 400) int at, @ForAll @IntRange(min = 1, max = 255) int by) {
    byte[] header = SEALED.thing().header().bytes();
    header[at % header.length] ^= (byte) by;
    assertThatThrownBy(
            () ->
                CheckedContent.open(
                    BouncyCastle.provider(),
                    Header.parse(header),
                    SEALED.thing().key(),
                    SEALED.thing().cover(),
                    ContentSource.of(SEALED.content())))
        .isInstanceOf(SealRefused.class);
  }

  @Property
  void anyBytesForAHeaderAreReadOrRefused(@ForAll byte[] bytes) {
    try {
      assertThat(Header.parse(bytes).bytes()).isEqualTo(bytes);
    } catch (SealRefused refused) {
      assertThat(refused.reason()).isNotNull();
    }
  }

  @Property
  void anyBytesForACoverAreReadOrRefused(@ForAll byte[] bytes) {
    try {
      Cover.parse(bytes, FRAME);
    } catch (CoverMalformed refused) {
      assertThat(refused.reason()).isNotNull();
    }
  }

  @Property(tries = 300)
  void contentCutAnywhereIsRefusedBeforeAnythingIsReleased(
      @ForAll @IntRange(min = 0, max = 3 * FRAME + 77 + 63) int length) {
    assertThatThrownBy(() -> open(SEALED, Arrays.copyOf(SEALED.content(), length)))
        .isInstanceOf(SealRefused.class);
  }

  private static SealedBody seal(byte[] plain) {
    return SEALING.body(NAME, plain, new CoverFacts("a", "a/b"));
  }

  private static CheckedContent open(SealedBody sealed, byte[] content) throws IOException {
    return open(sealed.thing(), sealed.thing().cover(), content);
  }

  private static CheckedContent open(SealedThing thing, byte[] cover, byte[] content)
      throws IOException {
    return CheckedContent.open(
        BouncyCastle.provider(), thing.header(), thing.key(), cover, ContentSource.of(content));
  }

  private static byte[] random(int length) {
    byte[] bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }
}

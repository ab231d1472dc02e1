package org.seine.crypto.envelope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.Provider;
import java.security.SecureRandom;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.seine.crypto.BouncyCastle;
import org.seine.crypto.FixedRandom;
import org.seine.crypto.Sha384;
import org.seine.crypto.engine.AesEngine;

class SealingTest {
  private static final ThingName NAME =
      new ThingName(new UUID(1, 1), RecordKind.LEAD, new UUID(2, 2), new UUID(3, 3), 1);
  private static final CoverFacts FACTS = new CoverFacts("a.bin", "application/octet-stream");
  private final Sealing sealing = new Sealing(BouncyCastle.provider(), new SecureRandom());

  @Test
  void writesFramesOfOneMebibyte() {
    try (SealedBody sealed = sealing.body(NAME, new byte[0], FACTS)) {
      assertThat(sealed.thing().header().frameSize()).isEqualTo(1 << 20);
    }
  }

  @Test
  void drawsANewKeyForEachSaveOfTheSameVersion() {
    Set<Sha384> seen = new HashSet<>();
    for (int save = 0; save < 20; save++) {
      try (SealedBody sealed = sealing.body(NAME, new byte[100], FACTS)) {
        assertThat(seen.add(sealed.thing().key().reveal(Sha384::of))).isTrue();
        assertThat(seen.add(sealed.thing().header().hash())).isTrue();
        assertThat(seen.add(sealed.thing().coverHash())).isTrue();
        assertThat(seen.add(Sha384.of(sealed.content()))).isTrue();
      }
    }
  }

  @Test
  void sealsSixtyFourMebibytesInTheMemoryOfAFewFrames() throws IOException {
    Counting stored = new Counting();
    byte[] chunk = new byte[64 << 10];
    System.gc();
    long before = used();
    long highest = 0;
    Provider engine = AesEngine.running().provider();
    try (ContentSealer sealer = new Sealing(engine, new SecureRandom()).begin(NAME, stored)) {
      for (int i = 0; i < 1024; i++) {
        chunk[0] = (byte) i;
        sealer.write(chunk);
        if (i % 256 == 255) {
          System.gc();
          highest = Math.max(highest, used() - before);
        }
      }
      try (SealedThing sealed = sealer.finish(FACTS)) {
        assertThat(sealed.length()).isEqualTo(64L << 20);
        assertThat(sealed.storedLength()).isEqualTo(stored.count).isEqualTo((64L << 20) + 64 * 16);
      }
    }
    assertThat(highest).isLessThan(8L << 20);
  }

  @Test
  void theNativeEngineAndThePureOneWriteTheSameBytes() {
    byte[] plain = new byte[(2 << 20) + 17];
    try (SealedBody one =
            new Sealing(AesEngine.running().provider(), new FixedRandom("same"))
                .body(NAME, plain, FACTS);
        SealedBody other =
            new Sealing(BouncyCastle.provider(), new FixedRandom("same"))
                .body(NAME, plain, FACTS)) {
      assertThat(Sha384.of(one.content())).isEqualTo(Sha384.of(other.content()));
      assertThat(one.thing().cover()).isEqualTo(other.thing().cover());
    }
  }

  @Test
  void theHeaderSaysNothingOfLengthNameOrType() {
    try (SealedBody shorter = sealing.body(NAME, new byte[1], FACTS);
        SealedBody longer =
            sealing.body(NAME, new byte[5000], new CoverFacts("other.pdf", "application/pdf"))) {
      assertThat(shorter.thing().header().bytes()).hasSameSizeAs(longer.thing().header().bytes());
    }
  }

  @Test
  void aThingThatWasGivenUpHasNoKeyAnyMore() {
    ContentSealer sealer = sealing.begin(NAME, new ByteArrayOutputStream());
    sealer.close();
    assertThatThrownBy(() -> sealer.write(1)).isInstanceOf(IOException.class);
    assertThatThrownBy(() -> sealer.finish(FACTS)).isInstanceOf(IOException.class);
  }

  @Test
  void aClosedHandleRefusesEveryUse() {
    SealedBody sealed = sealing.body(NAME, new byte[1], FACTS);
    sealed.close();
    assertThat(sealed.thing().key().isDestroyed()).isTrue();
    assertThatThrownBy(() -> sealed.thing().key().reveal(Sha384::of))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theLentCopyOfAKeyIsWipedAfterwards() {
    try (SealedBody sealed = sealing.body(NAME, new byte[1], FACTS)) {
      byte[] kept = sealed.thing().key().reveal(bytes -> bytes);
      assertThat(kept).isEqualTo(new byte[ContentKey.LENGTH]);
    }
  }

  @Test
  void refusesFileNamesThatCouldDeceive() {
    for (String name :
        new String[] {
          "", ".", "..", "a/b", "a\\b", "a\u0000", "gpj\u202Eexe.pdf", "x".repeat(256)
        }) {
      assertThatThrownBy(() -> new CoverFacts(name, "a/b"))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(new CoverFacts("كشف الحساب.pdf", "application/pdf").name()).hasSize(14);
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }

  private static final class Counting extends OutputStream {
    private long count;

    @Override
    public void write(int b) {
      count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      count += length;
    }
  }
}

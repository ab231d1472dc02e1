package org.seine.crypto.wrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class WrappingKeyTest {
  private static final UUID UNIT = UUID.fromString("7e57c0de-0000-7000-8000-000000000001");
  private static final UUID KEY = UUID.fromString("7e57c0de-0000-7000-8000-000000000002");
  private static final WrapContext CONTEXT = new WrapContext(UNIT, KEY, "signing", 1);
  private static final byte[] SECRET = {1, 2, 3, 4};

  private final WrappingKey key = WrappingKey.random();

  @Property
  void whatWasWrappedComesBack(@ForAll @Size(max = 4096) byte[] secret) throws WrapRefused {
    assertThat(key.unwrap(key.wrap(secret, CONTEXT), CONTEXT)).isEqualTo(secret);
  }

  @ParameterizedTest
  @MethodSource("neighbours")
  void refusesAWrappedKeyInAnothersPlace(WrapContext neighbour) {
    byte[] wrapped = key.wrap(SECRET, CONTEXT);

    assertThatExceptionOfType(WrapRefused.class).isThrownBy(() -> key.unwrap(wrapped, neighbour));
  }

  static List<WrapContext> neighbours() {
    return List.of(
        new WrapContext(KEY, KEY, "signing", 1),
        new WrapContext(UNIT, UNIT, "signing", 1),
        new WrapContext(UNIT, KEY, "encryption", 1),
        new WrapContext(UNIT, KEY, "signing", 2));
  }

  @Test
  void refusesAnotherKey() {
    byte[] wrapped = key.wrap(SECRET, CONTEXT);

    assertThatExceptionOfType(WrapRefused.class)
        .isThrownBy(() -> WrappingKey.random().unwrap(wrapped, CONTEXT));
  }

  @Property
  void refusesAFlippedBitAnywhere(
      @ForAll @IntRange(max = 32) int index, @ForAll @IntRange(max = 7) int bit) {
    byte[] wrapped = key.wrap(SECRET, CONTEXT);
    wrapped[index] ^= (byte) (1 << bit);

    assertThatExceptionOfType(WrapRefused.class).isThrownBy(() -> key.unwrap(wrapped, CONTEXT));
  }

  @Property
  void refusesArbitraryBytes(@ForAll @Size(max = 200) byte[] bytes) {
    assertThatExceptionOfType(WrapRefused.class).isThrownBy(() -> key.unwrap(bytes, CONTEXT));
  }

  @Test
  void bindsTheBytesOfTheGrammar() {
    assertThat(HexFormat.of().formatHex(CONTEXT.bytes()))
        .isEqualTo(
            "0000000c"
                + "7365696e652f312077726170" // seine/1 wrap
                + "00000010"
                + "7e57c0de000070008000000000000001"
                + "00000010"
                + "7e57c0de000070008000000000000002"
                + "00000007"
                + "7369676e696e67" // signing
                + "00000004"
                + "00000001");
  }

  @Test
  void refusesEveryUseOnceDestroyed() {
    key.close();

    assertThat(key.isDestroyed()).isTrue();
    assertThatIllegalStateException().isThrownBy(() -> key.wrap(SECRET, CONTEXT));
    assertThatIllegalStateException().isThrownBy(key::exposeEncoded);
  }
}

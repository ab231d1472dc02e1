package org.seine.crypto.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.seine.crypto.refusal.SealRefused;

/** Whatever bytes an addendum has, it is read or refused, never anything else. */
class AddendumPropertyTest {
  private static final byte[] GOLDEN = golden();

  @Property
  void anyBytesAreReadOrRefused(@ForAll byte[] bytes) {
    try {
      assertThat(Addendum.parse(bytes).order()).isPositive();
    } catch (SealRefused refused) {
      assertThat(refused.reason()).isNotNull();
    }
  }

  @Property
  void aChangedByteIsReadOrRefused(
      @ForAll @IntRange(min = 0, max = 2000) int at, @ForAll @IntRange(min = 1, max = 255) int by) {
    byte[] bytes = GOLDEN.clone();
    bytes[at % bytes.length] ^= (byte) by;
    anyBytesAreReadOrRefused(bytes);
  }

  @Property(tries = 100)
  void aCutAddendumIsRefused(@ForAll @IntRange(min = 0, max = 400) int length) {
    byte[] bytes = Arrays.copyOf(GOLDEN, length);
    assertThatThrownBy(() -> Addendum.parse(bytes)).isInstanceOf(SealRefused.class);
  }

  private static byte[] golden() {
    try {
      return Files.readAllBytes(
          Path.of("src/test/resources/golden/envelope-v1/body/addendum-0001.json"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

package org.seine.crypto.manifest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.seine.crypto.refusal.SealRefused;

/** Whatever bytes a statement about consent has, it is read or refused, never anything else. */
class ConsentPropertyTest {
  private static final List<String> FILES = List.of("question", "provider-answer", "referral");

  @Property
  void anyBytesAreReadOrRefused(
      @ForAll @IntRange(min = 0, max = 2) int which, @ForAll byte[] bytes) {
    try {
      parse(which, bytes);
    } catch (SealRefused refused) {
      assertThat(refused.reason()).isNotNull();
    }
  }

  @Property
  void aChangedByteIsReadOrRefused(
      @ForAll @IntRange(min = 0, max = 2) int which,
      @ForAll @IntRange(min = 0, max = 3000) int at,
      @ForAll @IntRange(min = 1, max = 255) int by) {
    byte[] bytes = golden(which);
    bytes[at % bytes.length] ^= (byte) by;
    anyBytesAreReadOrRefused(which, bytes);
  }

  @Property(tries = 300)
  void aCutStatementIsRefused(
      @ForAll @IntRange(min = 0, max = 2) int which,
      @ForAll @IntRange(min = 0, max = 500) int length) {
    byte[] whole = golden(which);
    byte[] bytes = Arrays.copyOf(whole, length % whole.length);
    assertThatThrownBy(() -> parse(which, bytes)).isInstanceOf(SealRefused.class);
  }

  private static void parse(int which, byte[] bytes) throws SealRefused {
    switch (which) {
      case 0 -> ConsentQuestion.parse(bytes);
      case 1 -> ConsentAnswer.parse(bytes);
      default -> ConsentAct.parse(bytes);
    }
  }

  private static byte[] golden(int which) {
    try {
      return Files.readAllBytes(
          Path.of("src/test/resources/golden/consent-v1", FILES.get(which) + ".json"));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

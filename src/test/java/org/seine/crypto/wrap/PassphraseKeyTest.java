package org.seine.crypto.wrap;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PassphraseKeyTest {
  private static final byte[] SALT = new byte[PassphraseKey.SALT];
  private static final byte[] SECRET = "a secret".getBytes(StandardCharsets.UTF_8);

  @Test
  void theSameSecretAndSaltGiveTheSameParts() {
    try (PassphraseKey one = PassphraseKey.of(SECRET, SALT);
        PassphraseKey again = PassphraseKey.of(SECRET, SALT)) {
      assertThat(one.check()).isEqualTo(again.check()).hasSize(PassphraseKey.DIGEST);
      assertThat(one.wrappingKey().exposeEncoded()).isEqualTo(again.wrappingKey().exposeEncoded());
      assertThat(one.seal(SECRET)).isEqualTo(again.seal(SECRET)).isNotEqualTo(one.seal(SALT));
    }
  }

  @Test
  void anotherSecretOrSaltGivesOtherParts() {
    byte[] otherSalt = SALT.clone();
    otherSalt[0] = 1;
    try (PassphraseKey one = PassphraseKey.of(SECRET, SALT);
        PassphraseKey otherSecret = PassphraseKey.of(new byte[] {1}, SALT);
        PassphraseKey salted = PassphraseKey.of(SECRET, otherSalt)) {
      assertThat(one.check()).isNotEqualTo(otherSecret.check()).isNotEqualTo(salted.check());
    }
  }
}

package org.seine.crypto.wrap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class SearchKeyTest {
  private static final HexFormat HEX = HexFormat.of();

  @Test
  void makesTheTokenOfTheFormat() {
    try (SearchKey key = SearchKey.of(mailbox(0))) {
      assertThat(HEX.formatHex(key.token("case", "ICC99170119")))
          .isEqualTo("d794553f8e82ca4201f9e2a478770aac285d0f39fd916841f95e5c4aa0bce48f");
    }
  }

  @Test
  void tellsFieldsAndUnitsApart() {
    try (SearchKey key = SearchKey.of(mailbox(0));
        SearchKey another = SearchKey.of(mailbox(1))) {
      byte[] token = key.token("case", "ICC99170119");

      assertThat(key.token("situation", "ICC99170119")).isNotEqualTo(token);
      assertThat(key.token("cas", "eICC99170119")).isNotEqualTo(token);
      assertThat(another.token("case", "ICC99170119")).isNotEqualTo(token);
      assertThat(key.token("case", "ICC99170119")).isEqualTo(token);
    }
  }

  @Test
  void leavesTheMailboxKeyAsItIs() {
    WrappingKey mailbox = mailbox(0);

    SearchKey.of(mailbox).close();

    assertThat(mailbox.isDestroyed()).isFalse();
    assertThat(mailbox.exposeEncoded()).isEqualTo(mailbox(0).exposeEncoded());
  }

  @Test
  void refusesEveryUseOnceDestroyed() {
    SearchKey key = SearchKey.of(mailbox(0));
    key.destroy();

    assertThat(key.isDestroyed()).isTrue();
    assertThatIllegalStateException().isThrownBy(() -> key.token("case", "1"));
  }

  @Test
  void refusesAFieldThatIsTooLong() {
    try (SearchKey key = SearchKey.of(mailbox(0))) {
      assertThatIllegalArgumentException().isThrownBy(() -> key.token("f".repeat(256), "1"));
    }
  }

  private static WrappingKey mailbox(int first) {
    byte[] bytes = new byte[WrappingKey.LENGTH];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (first + i);
    }
    return WrappingKey.owning(bytes);
  }
}

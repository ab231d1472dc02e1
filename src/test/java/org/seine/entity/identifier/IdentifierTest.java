package org.seine.entity.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("An identifier")
class IdentifierTest {
  /**
   * Published by those who define each number, of kept libraries' tests, or of the demonstration.
   */
  static JsonNode vectors() throws IOException {
    try (var in = IdentifierTest.class.getResourceAsStream("/entity/identifier-vectors.json")) {
      return new ObjectMapper().readTree(in);
    }
  }

  static List<Arguments> right() throws IOException {
    return of("right");
  }

  static List<Arguments> wrong() throws IOException {
    return of("wrong");
  }

  private static List<Arguments> of(String which) throws IOException {
    List<Arguments> all = new ArrayList<>();
    for (var kind : vectors().properties()) {
      for (JsonNode value : kind.getValue().path(which)) {
        all.add(Arguments.of(Identifier.valueOf(kind.getKey()), value.asText()));
      }
    }
    return all;
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("right")
  void holds(Identifier kind, String value) {
    assertThat(kind.holds(value, true)).isTrue();
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("wrong")
  void isRefusedIfWrongByOneCharacter(Identifier kind, String value) {
    assertThat(kind.holds(value, true)).isFalse();
  }

  @Test
  void ofAnInventedCountryIsRefusedInService() {
    assertThat(Identifier.IBAN.holds("QM4510007000420019073355", false)).isFalse();
    assertThat(Identifier.BIC.holds("BCMVQM20", false)).isFalse();
    assertThat(Identifier.IBAN.holds("GB29NWBK60161331926819", false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ",
        "KwdMAjGmerYanjeui5SHS7JkmpZvVipYvB2LJGU1ZxJwYvP98617",
        "xprv9s21ZrQH143K3QTDL4LXw2F7HEK3wJUD2nW2nRk4stbPy6cq3jPPqjiChkVvvNKmPGJxWUtg6LnF5kejMRNNU3TGtRBeJgk33yuGBxrMPHi"
      })
  void thatIsAPrivateKeyIsKnownAsOne(String key) {
    assertThat(Identifier.isPrivateKey(key)).isTrue();
  }

  @Test
  void ofAWalletIsJudgedByItsCurrencyOrElseByItsShape() {
    var bitcoin = "bc1qqxcrpun0za4d76ygrrl3g0s2e7n6degpq7m6dp";
    assertThat(Identifier.isWalletAddress(bitcoin, "btc")).isTrue();
    assertThat(Identifier.isWalletAddress(bitcoin, "")).isTrue();
    assertThat(Identifier.isWalletAddress(bitcoin, "ETH")).isFalse();
    assertThat(Identifier.isWalletAddress("bc1qqxcrpun0za4d76ygrrl3g0s2e7n6degpq7m6dq", ""))
        .isFalse();
    assertThat(Identifier.isWalletAddress("0x3862e244d77cd94b5B95047A23EF12b3E1D43F33", "USDT"))
        .isFalse();
    assertThat(Identifier.isWalletAddress("addr1qx2fxv2umyhttkxyxp8x0dlpdt3k6cwng5", "ADA"))
        .isTrue();
    assertThat(Identifier.isPrivateKey(bitcoin)).isFalse();
  }

  @Property(tries = 300)
  void isRefusedWhicheverDigitOfItsIsAnother(
      @ForAll @IntRange(max = 21) int place, @ForAll @IntRange(min = 1, max = 9) int more) {
    var right = "QP32PCMB40127700318842";
    var wrong = new StringBuilder(right);
    char digit = right.charAt(place);
    if (Character.isDigit(digit)) {
      wrong.setCharAt(place, (char) ('0' + (digit - '0' + more) % 10));
      assertThat(Identifier.IBAN.holds(wrong.toString(), true)).isFalse();
    }
  }

  @Property(tries = 2000)
  void neverStumblesWhateverItIsAsked(@ForAll Identifier kind, @ForAll String anything) {
    kind.holds(anything, true);
    Identifier.isWalletAddress(anything, anything);
    Identifier.isPrivateKey(anything);
  }
}

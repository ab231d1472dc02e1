package org.seine.crypto.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {
  private static final int MAX = 1000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "\"a\"",
        "{",
        "{}x",
        "{} {}",
        "{\"a\":1,}",
        "{\"a\" 1}",
        "{\"a\":1,\"a\":1}",
        "{\"a\":1,\"\\u0061\":1}",
        "{\"a\":01}",
        "{\"a\":-1}",
        "{\"a\":1.0}",
        "{\"a\":1e3}",
        "{\"a\":9007199254740992}",
        "{\"a\":99999999999999999999999}",
        "{\"a\":true}",
        "{\"a\":NaN}",
        "{'a':1}",
        "{\"a\":\"\t\"}",
        "{\"a\":\"\\x\"}",
        "{\"a\":\"\\ud800\"}",
        "{\"a\":\"\\udc00\\ud800\"}",
        "{\"a\":\"\\u00g0\"}",
        "{\"a\":[[[[1]]]]}",
        "\ufeff{}",
        "// no\n{}"
      })
  void refusesWhatTwoReadersCouldUnderstandDifferently(String text) {
    assertThatThrownBy(() -> StrictJson.read(text.getBytes(StandardCharsets.UTF_8), MAX))
        .isInstanceOf(JsonRefused.class);
  }

  @Test
  void refusesWhatIsNotUtf8() {
    byte[] overlong = {'{', '"', (byte) 0xc1, (byte) 0xa1, '"', ':', '1', '}'};
    assertThatThrownBy(() -> StrictJson.read(overlong, MAX)).isInstanceOf(JsonRefused.class);
    assertThatThrownBy(() -> StrictJson.read("{\"a\":1}".getBytes(StandardCharsets.UTF_16), MAX))
        .isInstanceOf(JsonRefused.class);
  }

  @Test
  void countsObjectsAndArraysAsLevelsAndNothingElse() throws JsonRefused {
    String four = "{\"a\":[[[\"text\"]]]}";
    assertThat(StrictJson.read(four.getBytes(StandardCharsets.UTF_8), MAX)).isNotNull();
    String five = "{\"a\":[[[[]]]]}";
    assertThatThrownBy(() -> StrictJson.read(five.getBytes(StandardCharsets.UTF_8), MAX))
        .isInstanceOf(JsonRefused.class);
  }

  @Test
  void refusesTenThousandLevelsWithoutFallingOver() {
    String deep = "{\"a\":" + "[".repeat(10_000) + "]".repeat(10_000) + "}";
    assertThatThrownBy(() -> StrictJson.read(deep.getBytes(StandardCharsets.UTF_8), 1 << 20))
        .isInstanceOf(JsonRefused.class);
  }

  @Test
  void refusesMoreBytesThanTheFormatAllowsBeforeReadingThem() {
    assertThatThrownBy(() -> StrictJson.read(new byte[MAX + 1], MAX))
        .isInstanceOf(JsonRefused.class)
        .hasMessageContaining("at most 1000 bytes, found 1001");
  }

  @Test
  void refusesAMemberThatNobodyTook() throws JsonRefused {
    JsonMembers members = StrictJson.read("{\"a\":1,\"b\":2}".getBytes(), MAX);
    members.whole("a", 0, 9);
    assertThatThrownBy(members::done).isInstanceOf(JsonRefused.class);
  }

  @Property
  void readsWhatItWrites(
      @ForAll String text,
      @ForAll @LongRange(min = 0, max = (1L << 53) - 1) long number,
      @ForAll @Size(max = 5) List<String> list)
      throws JsonRefused {
    Map<String, Object> written = new LinkedHashMap<>();
    written.put("text", text);
    written.put("number", number);
    written.put("list", list);
    byte[] bytes = JsonText.of(written);
    if (hasLoneSurrogate(text) || list.stream().anyMatch(StrictJsonTest::hasLoneSurrogate)) {
      return;
    }
    JsonMembers read = StrictJson.read(bytes, 1 << 20);
    assertThat(read.anyText("text")).isEqualTo(text);
    assertThat(read.whole("number", 0, Long.MAX_VALUE)).isEqualTo(number);
    assertThat(read.listOfTexts("list", Pattern.compile("(?s).*"), 0, 5)).isEqualTo(list);
    read.done();
  }

  @Property
  void neverFailsInAnyOtherWay(@ForAll byte[] bytes) {
    try {
      StrictJson.read(bytes, MAX);
    } catch (JsonRefused refused) {
      assertThat(refused).hasMessageNotContaining("\n");
    }
  }

  @Property
  void aFlippedByteNeverFailsInAnyOtherWay(
      @ForAll @IntRange(min = 0, max = 40) int at, @ForAll byte by) {
    byte[] bytes = "{\"a\":[\"b\",{\"c\":\"\\u00e9\"}],\"d\":1,\"e\":null}".getBytes();
    bytes[at % bytes.length] ^= by;
    neverFailsInAnyOtherWay(bytes);
  }

  private static boolean hasLoneSurrogate(String text) {
    return !StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }
}

package org.seine.lead.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotEmpty;
import net.jqwik.api.constraints.UniqueElements;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StrictJsonTest {
  static void assertRefused(byte[] bytes, String key) {
    assertThatThrownBy(() -> StrictJson.read(bytes))
        .asInstanceOf(InstanceOfAssertFactories.type(Malformed.class))
        .extracting(Malformed::faults)
        .asInstanceOf(InstanceOfAssertFactories.LIST)
        .containsExactly(new Fault("", key));
  }

  @ParameterizedTest(name = "{0} is {1}")
  @CsvSource(
      quoteCharacter = '|',
      delimiter = ';',
      value = {
        "{\"a\":1,\"a\":1};json.notStrict",
        "{\"a\":{\"b\":1,\"\\u0062\":2}};json.notStrict",
        "{\"a\":1} {};json.notStrict",
        "{\"a\":1,};json.notStrict",
        "{'a':1};json.notStrict",
        "{\"a\":NaN};json.notStrict",
        "{\"a\":01};json.notStrict",
        "/* */{};json.notStrict",
        "{\"a\":\"\\ud800\"};json.loneSurrogate",
        "{\"\\udc00\":1};json.loneSurrogate",
        "[{\"a\":[\"x\\ud83d\"]}];json.loneSurrogate",
        "||;json.empty"
      })
  void refusesWhatHasTwoMeanings(String json, String key) {
    assertRefused(json.getBytes(UTF_8), key);
  }

  @Test
  void refusesTenThousandLevelsWithoutOverflow() {
    assertRefused("[".repeat(10_000).getBytes(UTF_8), "json.notStrict");
    assertRefused(("[".repeat(10_000) + "]".repeat(10_000)).getBytes(UTF_8), "json.notStrict");
  }

  @ParameterizedTest
  @CsvSource({"22eda08022", "22c02f22", "22ff22", "fffe2200", "22f888808080022"})
  void refusesBytesThatAreNotStrictUtf8(String hex) {
    var even = hex.length() % 2 == 0 ? hex : hex + "2";
    assertRefused(HexFormat.of().parseHex(even), "json.notUtf8");
  }

  @Test
  void readsEveryScript() {
    assertThat(StrictJson.read("\"غاسبار Одран 𝔘 \\ud83d\\ude00\"".getBytes(UTF_8)).asText())
        .isEqualTo("غاسبار Одран 𝔘 😀");
  }

  @Property
  @Label("Whatever bytes come, the answer is a value or a refusal that quotes nothing")
  void neverFailsInAnotherWay(@ForAll byte[] bytes) {
    try {
      assertThat(StrictJson.read(bytes)).isNotNull();
    } catch (Malformed refused) {
      assertThat(refused.faults()).hasSize(1);
    }
  }

  @Property
  @Label("A member that stands twice is refused, whatever its name")
  void refusesEveryDuplicate(@ForAll @NotEmpty @UniqueElements String name) {
    var quoted = com.fasterxml.jackson.databind.node.TextNode.valueOf(name).toString();
    if (!UTF_8.newEncoder().canEncode(name)) {
      return;
    }
    assertRefused(("{" + quoted + ":1," + quoted + ":2}").getBytes(UTF_8), "json.notStrict");
  }
}

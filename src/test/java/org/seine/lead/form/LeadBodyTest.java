package org.seine.lead.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.stream.Stream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("The body of a lead")
class LeadBodyTest {
  static final Clock NOON = Clock.fixed(Instant.parse("2019-01-14T12:00:00Z"), ZoneOffset.UTC);
  static final String SECRET = "QP32PCMB40127700318842";

  static LeadBody body(String json) {
    return LeadBody.of(StrictJson.read(json.getBytes(UTF_8)), NOON);
  }

  static String with(String members) {
    return "{\"format\":\"seine.lead-body/1\"," + members + "}";
  }

  @Test
  void isSealedInTheBytesOfTheGoldenFile() throws IOException {
    var golden = getClass().getResourceAsStream("/golden/lead/lead-body-v1.json").readAllBytes();
    var body = LeadBody.of(StrictJson.read(golden), NOON);
    assertThat(body.bytes()).isEqualTo(golden);
    assertThat(LeadBody.ofOpened(golden).tree()).isEqualTo(body.tree());
    assertThat(body.line().text()).isEqualTo("Accounts behind Merrowfen Holdings");
    assertThat(body.restrictionBases()).containsExactly(RestrictionBasis.STATUTE_54_3_E);
  }

  @Test
  void mayBeEmptyInADraft() {
    assertThat(body("{\"format\":\"seine.lead-body/1\"}").line().text()).isEmpty();
  }

  static Stream<Arguments> refused() {
    return Stream.of(
        Arguments.of("no format", "{}", "/body", "form.required"),
        Arguments.of("another format", "{\"format\":\"x\"}", "/body/format", "form.const"),
        Arguments.of("not an object", "[]", "/body", "form.type"),
        Arguments.of(
            "an unknown member",
            with("\"" + SECRET + "\":1"),
            "/body",
            "form.additionalProperties"),
        Arguments.of("a number for text", with("\"title\":7"), "/body/title", "form.type"),
        Arguments.of("null for text", with("\"title\":null"), "/body/title", "form.type"),
        Arguments.of("an empty text", with("\"summary\":\"\""), "/body/summary", "form.minLength"),
        Arguments.of(
            "a title of two lines", with("\"title\":\"a\\nb\""), "/body/title", "form.pattern"),
        Arguments.of(
            "a NUL in a text", with("\"summary\":\"a\\u0000b\""), "/body/summary", "form.pattern"),
        Arguments.of(
            "a title over its limit",
            with("\"title\":\"" + "x".repeat(121) + "\""),
            "/body/title",
            "form.maxLength"),
        Arguments.of(
            "an unknown basis",
            with("\"restriction\":{\"bases\":[\"" + SECRET + "\"]}"),
            "/body/restriction/bases/0",
            "form.enum"),
        Arguments.of(
            "a day that is none",
            with("\"events\":[{\"date\":\"2018-02-30\",\"what\":\"x\"}]"),
            "/body/events/0/date",
            "form.format"),
        Arguments.of(
            "an entity, before there are entities",
            with("\"entities\":[{}]"),
            "/body/entities",
            "form.maxItems"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void refused(String what, String json, String pointer, String key) {
    assertThatThrownBy(() -> body(json))
        .asInstanceOf(InstanceOfAssertFactories.type(Malformed.class))
        .satisfies(
            malformed -> {
              assertThat(malformed.faults()).contains(new Fault(pointer, key));
              assertThat(malformed.toString()).doesNotContain(SECRET);
              assertThat(malformed.faults().toString()).doesNotContain(SECRET);
            });
  }

  @ParameterizedTest(name = "an event on {0} is {1}")
  @CsvSource({"2019-01-14,taken", "2019-01-15,taken", "2019-01-16,refused", "2999-01-01,refused"})
  void refusesAnEventOnADayThatNoZoneHasReached(String day, String outcome) {
    var json = with("\"events\":[{\"date\":\"" + day + "\",\"what\":\"x\"}]");
    if (outcome.equals("taken")) {
      assertThat(body(json).has("events")).isTrue();
    } else {
      assertThatThrownBy(() -> body(json))
          .asInstanceOf(InstanceOfAssertFactories.type(Malformed.class))
          .extracting(Malformed::faults)
          .asInstanceOf(InstanceOfAssertFactories.LIST)
          .containsExactly(new Fault("/body/events/0/date", "body.eventInTheFuture"));
    }
  }
}

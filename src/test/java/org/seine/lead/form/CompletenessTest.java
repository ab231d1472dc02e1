package org.seine.lead.form;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("A draft")
class CompletenessTest {
  static final UUID PROVIDER = UUID.fromString("00000000-0000-4000-8000-0000000000aa");
  static final UUID OTP = UUID.fromString("00000000-0000-4000-8000-0000000000bb");
  static final UUID REGISTRY = UUID.fromString("00000000-0000-4000-8000-0000000000cc");

  static final String COMPLETE_CARD =
      """
      {"recipients":["%s"],"useCondition":"EVIDENCE_ALLOWED","handlingCodes":["H0"],
       "trafficLight":"AMBER","sourceGrade":"B","informationGrade":2,"urgency":"ROUTINE",
       "originator":"PROVIDER","language":"en"}"""
          .formatted(OTP);
  static final String COMPLETE_BODY =
      """
      {"format":"seine.lead-body/1","title":"t","summary":"s","basisOfKnowledge":"b"}""";

  static List<Fault> missing(String card, String body) {
    return Completeness.missingFrom(
        IndexCard.of(StrictJson.read(card.getBytes(UTF_8))),
        LeadBodyTest.body(body),
        PROVIDER,
        OTP::equals);
  }

  static String card(String from, String to) {
    assertThat(COMPLETE_CARD).contains(from);
    return COMPLETE_CARD.replace(from, to);
  }

  static String body(String member) {
    return COMPLETE_BODY.replace("\"title\"", member + ",\"title\"");
  }

  @Test
  void thatIsCompleteLacksNothing() {
    assertThat(missing(COMPLETE_CARD, COMPLETE_BODY)).isEmpty();
  }

  @Test
  void thatIsEmptyIsToldEveryPlaceInTheOrderOfTheForm() {
    assertThat(missing("{}", "{\"format\":\"seine.lead-body/1\"}"))
        .extracting(Fault::pointer)
        .containsExactly(
            "/card/recipients",
            "/card/useCondition",
            "/card/handlingCodes",
            "/card/trafficLight",
            "/card/sourceGrade",
            "/card/informationGrade",
            "/card/urgency",
            "/card/originator",
            "/card/language",
            "/body/title",
            "/body/summary",
            "/body/basisOfKnowledge");
  }

  @Test
  void isNeverGivenAUseConditionBySilence() {
    assertThat(missing(card("\"useCondition\":\"EVIDENCE_ALLOWED\",", ""), COMPLETE_BODY))
        .containsExactly(new Fault("/card/useCondition", "missing.useCondition"));
  }

  @Test
  void cannotNameItsOwnUnit() {
    assertThat(missing(card(OTP.toString(), PROVIDER.toString()), COMPLETE_BODY))
        .containsExactly(new Fault("/card/recipients", "wrong.ownUnitAsRecipient"));
  }

  @Test
  void thatIsUrgentSaysWhy() {
    var urgent = card("ROUTINE", "URGENT");
    assertThat(missing(urgent, COMPLETE_BODY))
        .containsExactly(new Fault("/body/urgencyReason", "missing.urgencyReason"));
    assertThat(missing(urgent, body("\"urgencyReason\":\"r\""))).isEmpty();
  }

  @Test
  void ofAnotherOriginatorNamesIt() {
    var another = card("\"PROVIDER\"", "\"ANOTHER\"");
    assertThat(missing(another, COMPLETE_BODY))
        .containsExactly(new Fault("/body/originator", "missing.originator"));
    assertThat(missing(another, body("\"originator\":{\"name\":\"QT\"}"))).isEmpty();
  }

  @Test
  void thatNamesAnOriginatorBearsItsMark() {
    assertThat(missing(COMPLETE_CARD, body("\"originator\":{\"name\":\"QT\"}")))
        .containsExactly(new Fault("/card/originator", "wrong.originatorIsNotTheProvider"));
  }

  @Test
  void cannotJoinH0WithARestriction() {
    assertThat(missing(card("\"H0\"", "\"H0\",\"H2\""), COMPLETE_BODY))
        .containsExactly(new Fault("/card/handlingCodes", "wrong.h0StandsAlone"));
  }

  @Test
  void underH3WritesItsRestrictions() {
    assertThat(missing(card("\"H0\"", "\"H3\""), COMPLETE_BODY))
        .containsExactly(new Fault("/body/conditions", "missing.conditionsOfH3"));
  }

  @Nested
  @DisplayName("that is restricted")
  class Restricted {
    static final String LEAD_ONLY = card("EVIDENCE_ALLOWED", "LEAD_ONLY");
    static final String PROSECUTORS_BASIS =
        body("\"restriction\":{\"bases\":[\"STATUTE_54_3_E\"]}");

    @Test
    void needsTheBasisOfItsRestriction() {
      var expected = new Fault("/body/restriction", "missing.restriction");
      assertThat(missing(LEAD_ONLY, COMPLETE_BODY)).containsExactly(expected);
      assertThat(missing(card("\"H0\"", "\"H1\""), COMPLETE_BODY)).containsExactly(expected);
    }

    @Test
    void mayStandOnTheProsecutorsArticleTowardsTheProsecutor() {
      assertThat(missing(LEAD_ONLY, PROSECUTORS_BASIS)).isEmpty();
    }

    @Test
    void needsAnotherBasisTowardsTheRegistry() {
      var toBoth = LEAD_ONLY.replace(OTP.toString(), OTP + "\",\"" + REGISTRY);
      assertThat(missing(toBoth, PROSECUTORS_BASIS))
          .containsExactly(
              new Fault("/body/restriction/bases", "wrong.basisBindsTheProsecutorOnly"));
      assertThat(
              missing(
                  toBoth,
                  PROSECUTORS_BASIS.replace(
                      "\"STATUTE_54_3_E\"", "\"STATUTE_54_3_E\",\"ARRANGEMENT\"")))
          .isEmpty();
    }
  }
}

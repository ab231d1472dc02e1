package org.seine.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.seine.consent.ConsentWorld.NOTHING;
import static org.seine.consent.ConsentWorld.accepted;
import static org.seine.consent.ConsentWorld.answer;
import static org.seine.consent.ConsentWorld.answers;
import static org.seine.consent.ConsentWorld.ask;
import static org.seine.consent.ConsentWorld.asks;
import static org.seine.consent.ConsentWorld.decision;
import static org.seine.consent.ConsentWorld.etag;
import static org.seine.consent.ConsentWorld.material;
import static org.seine.consent.ConsentWorld.question;
import static org.seine.consent.ConsentWorld.read;
import static org.seine.consent.ConsentWorld.step;
import static org.seine.lead.LeadWorld.AUDITOR;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.TARSENIA;
import static org.seine.lead.LeadWorld.UN;
import static org.seine.lead.LeadWorld.lead;
import static org.seine.lead.LeadWorld.leadOnly;
import static org.seine.lead.LeadWorld.newId;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.seine.embedded.Rows;
import org.seine.lead.LeadWorld;
import org.seine.lead.LeadWorld.Submitted;

@QuarkusTest
@DisplayName("Consent")
class ConsentIT {
  @Inject ConsentReminders reminders;

  private static Response export(LeadWorld unit, Submitted lead) {
    return unit.call().get(lead(lead.id()) + "/documents/" + lead.document() + "/export");
  }

  @Nested
  @DisplayName("of a provider that is the source itself")
  class OfOne {
    @Test
    void opensTheExportOfTheDocumentsThatItCovers() {
      var lead = accepted(PORT_CALLIS, OTP, "PROVIDER");
      export(PORT_CALLIS, lead).then().statusCode(200);
      OTP.get(lead.id(), lead.document()).then().statusCode(200);
      export(OTP, lead)
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:seine:problem:consent-missing"))
          .body("scopes", contains("CHAMBER", "DEFENCE", "PUBLIC_EVIDENCE"))
          .body("missing", contains("PROVIDER"))
          .body("found", equalTo("no question about it"));

      var all = material(true, false, lead.document());
      var asked = asks(OTP, lead.id(), question(all, "USE_IN_REQUEST", "CHAMBER"));
      export(OTP, lead).then().statusCode(409).body("found", containsString("not answered"));
      PORT_CALLIS
          .call()
          .get("/api/v1/consents?waiting=true&limit=200")
          .then()
          .body("items.id", hasItem(asked))
          .body(
              "items.find { it.id == '%s' }.title".formatted(asked),
              equalTo("Account of Merrowfen"));

      answers(
              PORT_CALLIS,
              asked,
              answer(decision("USE_IN_REQUEST", all), decision("CHAMBER", material(true, false))))
          .then()
          .statusCode(200)
          .body("state", equalTo("ANSWERED"))
          .body("answers[0].state", equalTo("PARTLY_GRANTED"));
      export(OTP, lead).then().statusCode(409).body("found", equalTo("a refusal"));

      var again =
          asks(OTP, lead.id(), question(material(false, false, lead.document()), "CHAMBER"));
      answers(
              PORT_CALLIS,
              again,
              answer(decision("CHAMBER", material(false, false, lead.document()))))
          .then()
          .statusCode(200);
      export(OTP, lead).then().statusCode(200);
      OTP.call()
          .get(lead(lead.id()) + "/consents")
          .then()
          .statusCode(200)
          .body("id", contains(asked, again))
          .body("[1].granted[0].scope", equalTo("CHAMBER"))
          .body("[1].granted[0].material.documents", contains(lead.document()))
          .body("text", contains(nullValue(), nullValue()));
    }

    @Test
    void isReadByBothSidesInTheirOwnWordsAndByNobodyElse() {
      var lead = accepted(PORT_CALLIS, OTP, "PROVIDER");
      var asked = asks(OTP, lead.id(), question(material(true, false, lead.document()), "CHAMBER"));
      read(PORT_CALLIS, asked)
          .then()
          .statusCode(200)
          .body("side", equalTo("PROVIDER"))
          .body("text.words", equalTo("For the application."))
          .body("text.documents.name", contains("statement.txt"))
          .body("steps", contains("ANSWER"));
      answers(PORT_CALLIS, asked, answer(decision("CHAMBER", NOTHING))).then().statusCode(200);
      read(OTP, asked)
          .then()
          .body("answers[0].state", equalTo("REFUSED"))
          .body("answers[0].words", equalTo("Closed session only."))
          .body("steps", empty());
      for (var stranger : new LeadWorld[] {MARAVELLE, REGISTRY}) {
        read(stranger, asked).then().statusCode(404);
        stranger.call().get(lead(lead.id()) + "/consents").then().statusCode(404);
      }
    }

    @Test
    void isAskedTwiceByTheSameCallWithoutHarm() {
      var lead = accepted(PORT_CALLIS, OTP, "PROVIDER");
      var id = newId();
      var asked = question(material(true, false), "CHAMBER");
      ask(OTP, lead.id(), id, asked).then().statusCode(200).header("ETag", "\"1\"");
      ask(OTP, lead.id(), id, asked).then().statusCode(200).header("ETag", "\"1\"");
      ask(OTP, lead.id(), id, asked.replace("application", "hearing"))
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:seine:problem:another-question"));
      var answered = answer(decision("CHAMBER", material(true, false)));
      answers(PORT_CALLIS, id, answered).then().statusCode(200).header("ETag", "\"2\"");
      answers(PORT_CALLIS, id, answered).then().statusCode(200).header("ETag", "\"2\"");
      answers(PORT_CALLIS, id, answer(decision("CHAMBER", NOTHING)))
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:seine:problem:step-not-allowed"));
    }

    @Test
    void isAskedOnlyByAUnitThatHasAcceptedTheLead() {
      var lead = PORT_CALLIS.submits(leadOnly(OTP));
      ask(OTP, lead.id(), newId(), question(material(true, false), "CHAMBER"))
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:seine:problem:step-not-allowed"));
    }

    @Test
    void isAskedAndAnsweredOnlyAboutWhatIsThere() {
      var lead = accepted(PORT_CALLIS, OTP, "PROVIDER");
      ask(OTP, lead.id(), newId(), question(material(false, false, newId()), "CHAMBER"))
          .then()
          .statusCode(422)
          .body("where", equalTo("/material"));
      ask(OTP, lead.id(), newId(), question(material(false, true), "CHAMBER"))
          .then()
          .statusCode(422);
      ask(OTP, lead.id(), newId(), question(material(true, false), "NAMED_STATE"))
          .then()
          .statusCode(400)
          .body("where", equalTo("/uses/0/participant"));
      ask(
              OTP,
              lead.id(),
              newId(),
              question(material(true, false), "CHAMBER")
                  .replace(
                      "\"scope\":\"CHAMBER\"",
                      "\"scope\":\"NAMED_STATE\",\"participant\":\"" + newId() + "\""))
          .then()
          .statusCode(422);
      ask(
              OTP,
              lead.id(),
              newId(),
              question(material(true, false), "CHAMBER")
                  .replaceFirst("\"answerBy\":\"[^\"]*", "\"answerBy\":\"2019-02-01"))
          .then()
          .statusCode(400);
      var asked = asks(OTP, lead.id(), question(material(true, false), "CHAMBER"));
      answers(
              PORT_CALLIS,
              asked,
              answer(decision("CHAMBER", material(true, false, lead.document()))))
          .then()
          .statusCode(422)
          .body("where", equalTo("/decisions/0/material"));
      answers(PORT_CALLIS, asked, answer(decision("DEFENCE", material(true, false))))
          .then()
          .statusCode(422)
          .body("where", equalTo("/decisions"));
      answers(
              PORT_CALLIS,
              asked,
              answer(decision("CHAMBER", NOTHING).replace("REFUSED", "GRANTED")))
          .then()
          .statusCode(422);
    }

    @Test
    void countsNoMoreOnceTheQuestionIsTakenBack() {
      var lead = accepted(PORT_CALLIS, OTP, "PROVIDER");
      var asked = asks(OTP, lead.id(), question(material(true, false), "CHAMBER"));
      var read = etag(PORT_CALLIS, asked);
      step(OTP, asked, "POST", "withdrawal", "{}")
          .then()
          .statusCode(200)
          .body("state", equalTo("WITHDRAWN"));
      PORT_CALLIS
          .call()
          .header("If-Match", read)
          .contentType("application/json")
          .body(answer(decision("CHAMBER", material(true, false))))
          .put("/api/v1/consents/" + asked + "/answer")
          .then()
          .statusCode(409)
          .body("found", equalTo("WITHDRAWN"));
      step(OTP, asked, "POST", "withdrawal", "{}").then().statusCode(409);
    }

    @Test
    void countsThoughItComesLateAndSaysSo() throws Exception {
      var lead = accepted(PORT_CALLIS, OTP, "PROVIDER");
      var whole = material(true, false, lead.document());
      var asked = asks(OTP, lead.id(), question(whole, "DEFENCE"));
      Rows.asOwner()
          .alter(
              "update consent set answer_by = current_date - 3 where id = '%s'".formatted(asked));
      answers(PORT_CALLIS, asked, answer(decision("DEFENCE", whole)))
          .then()
          .statusCode(200)
          .body("answers[0].late", equalTo(true))
          .body("answers[0].state", equalTo("GRANTED"));
      export(OTP, lead).then().statusCode(200);
    }

    @Test
    void canBeGivenOfItsOwnMotion() {
      var lead = accepted(PORT_CALLIS, OTP, "PROVIDER");
      var id = newId();
      var form =
          "{\"recipient\":\"%s\",\"version\":1,\"material\":%s,\"uses\":[{\"scope\":\"PUBLIC_EVIDENCE\"}],\"conditions\":\"Initials only.\"}"
              .formatted(OTP.unit, material(true, false, lead.document()));
      for (int i = 0; i < 2; i++) {
        PORT_CALLIS
            .call()
            .contentType("application/json")
            .body(form)
            .put(lead(lead.id()) + "/consents/" + id + "/own-motion")
            .then()
            .statusCode(200)
            .body("state", equalTo("ANSWERED"))
            .body("ownMotion", equalTo(true));
      }
      read(OTP, id).then().body("text.words", equalTo("Initials only.")).body("answers", empty());
      export(OTP, lead).then().statusCode(200);
      step(OTP, id, "POST", "withdrawal", "{}").then().statusCode(409);
    }

    @Test
    void holdsOnlyAsItWasSigned() throws Exception {
      var lead = accepted(PORT_CALLIS, OTP, "PROVIDER");
      var whole = material(false, false, lead.document());
      var refused = asks(OTP, lead.id(), question(whole, "CHAMBER"));
      answers(PORT_CALLIS, refused, answer(decision("CHAMBER", NOTHING))).then().statusCode(200);
      Rows.asOwner()
          .alter(
              "update consent_statement set bytes = convert_to(replace(convert_from(bytes, 'UTF8'),"
                  + " '\"granted\":[]', '\"granted\":[\"%s\"]'), 'UTF8') where kind = 'PROVIDER_ANSWER'"
                      .formatted(lead.document())
                  + " and consent = (select key from consent where id = '%s')".formatted(refused));
      export(OTP, lead)
          .then()
          .statusCode(500)
          .body("type", equalTo("urn:seine:problem:seal-broken"))
          .body("reason", equalTo("SIGNATURE_INVALID"));
    }
  }

  @Nested
  @DisplayName("where another is the source")
  class OfTwo {
    @Test
    void isWhatBothGrantAndTheSourceSeesTheQuestionAndNotTheLead() {
      var lead = accepted(PORT_CALLIS, OTP, "ANOTHER");
      var whole = material(true, false, lead.document());
      var asked = asks(OTP, lead.id(), question(whole, "CHAMBER", "NAMING_SOURCE"));
      export(OTP, lead).then().statusCode(409).body("missing", contains("PROVIDER", "ORIGINATOR"));
      answers(
              PORT_CALLIS,
              asked,
              answer(decision("CHAMBER", whole), decision("NAMING_SOURCE", whole)))
          .then()
          .statusCode(200);
      export(OTP, lead).then().statusCode(409).body("missing", contains("ORIGINATOR"));
      read(TARSENIA, asked).then().statusCode(404);
      step(
              PORT_CALLIS,
              asked,
              "POST",
              "referral",
              "{\"unit\":\"" + TARSENIA.unit + "\",\"note\":\"It is your annex.\"}")
          .then()
          .statusCode(200)
          .body("referredTo", equalTo(TARSENIA.unit));
      TARSENIA.read(lead.id()).then().statusCode(404);
      TARSENIA.get(lead.id(), lead.document()).then().statusCode(404);
      TARSENIA
          .call()
          .get("/api/v1/consents?waiting=true&limit=200")
          .then()
          .body("items.find { it.id == '%s' }.title".formatted(asked), equalTo(""));
      read(TARSENIA, asked)
          .then()
          .statusCode(200)
          .body("side", equalTo("ORIGINATOR"))
          .body("text.words", equalTo("For the application."))
          .body("text.note", equalTo("It is your annex."))
          .body("text.documents.name", contains("statement.txt"))
          .body("answers.capacity", contains("ORIGINATOR"))
          .body("granted", empty())
          .body("steps", contains("ANSWER_AS_ORIGINATOR"));
      read(OTP, asked).then().body("text.note", nullValue());
      answers(
              TARSENIA,
              asked,
              answer(
                  decision("CHAMBER", material(false, false, lead.document())),
                  decision("NAMING_SOURCE", NOTHING)))
          .then()
          .statusCode(200)
          .body("state", equalTo("ANSWERED"));
      export(OTP, lead).then().statusCode(200);
      read(OTP, asked)
          .then()
          .body("granted.scope", contains("CHAMBER"))
          .body("granted[0].material.text", equalTo(false))
          .body("answers[1].unit", equalTo(TARSENIA.unit));
    }

    @Test
    void canBeReportedByTheProviderWithTheDayOnWhichItHappened() {
      var lead = accepted(UN, OTP, "ANOTHER");
      var whole = material(true, false, lead.document());
      var asked = asks(OTP, lead.id(), question(whole, "DEFENCE"));
      var report = "{\"happenedOn\":\"%s\",\"answer\":%s}";
      step(
              UN,
              asked,
              "PUT",
              "originator-answer",
              report.formatted(LocalDate.now().plusDays(3), answer(decision("DEFENCE", whole))))
          .then()
          .statusCode(400)
          .body("where", equalTo("/happenedOn"));
      step(
              UN,
              asked,
              "PUT",
              "originator-answer",
              report.formatted("2019-02-18", answer(decision("DEFENCE", whole))))
          .then()
          .statusCode(200)
          .body("answers[1].happenedOn", equalTo("2019-02-18"))
          .body("answers[1].unit", equalTo(UN.unit))
          .body("answers[1].recordedAt", not(nullValue()));
      export(OTP, lead).then().statusCode(409).body("missing", contains("PROVIDER"));
      answers(UN, asked, answer(decision("DEFENCE", whole))).then().statusCode(200);
      export(OTP, lead).then().statusCode(200);
    }

    @Test
    void namesASourceOnlyWhereItCanBeOne() {
      var lead = accepted(PORT_CALLIS, OTP, "ANOTHER");
      var asked = asks(OTP, lead.id(), question(material(true, false), "CHAMBER"));
      for (String unit : new String[] {OTP.unit, PORT_CALLIS.unit, AUDITOR.unit, newId()}) {
        step(PORT_CALLIS, asked, "POST", "referral", "{\"unit\":\"" + unit + "\"}")
            .then()
            .statusCode(422);
      }
      var own = accepted(PORT_CALLIS, OTP, "PROVIDER");
      var ofOne = asks(OTP, own.id(), question(material(true, false), "CHAMBER"));
      step(PORT_CALLIS, ofOne, "POST", "referral", "{\"unit\":\"" + TARSENIA.unit + "\"}")
          .then()
          .statusCode(409);
    }
  }

  @Nested
  @DisplayName("that is refused to what may be exculpatory")
  class BeforeTheChamber {
    @Test
    void isPutToTheChamberAndNobodyElseCanTell() {
      var lead = accepted(PORT_CALLIS, OTP, "PROVIDER", true);
      var asked = asks(OTP, lead.id(), question(material(true, false), "DEFENCE"));
      step(OTP, asked, "POST", "chamber", "{}")
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:seine:problem:nothing-for-the-chamber"));
      answers(PORT_CALLIS, asked, answer())
          .then()
          .statusCode(200)
          .body("answers[0].state", equalTo("UNABLE"));
      read(OTP, asked).then().body("steps", contains("PUT_TO_CHAMBER"));
      var before = seenByTheProvider(asked, lead);

      step(OTP, asked, "POST", "chamber", "{\"note\":\"Another group's barges.\"}")
          .then()
          .statusCode(200);
      step(OTP, asked, "POST", "chamber", "{}").then().statusCode(409);
      step(
              OTP,
              asked,
              "POST",
              "chamber/decision",
              "{\"decidedOn\":\"2020-05-12\",\"reference\":\"ICC-99/17-01/19-88\"}")
          .then()
          .statusCode(200);

      read(OTP, asked)
          .then()
          .body("chamber.note", equalTo("Another group's barges."))
          .body("chamber.decidedOn", equalTo("2020-05-12"))
          .body("chamber.reference", equalTo("ICC-99/17-01/19-88"))
          .body("steps", empty());
      assertThat(seenByTheProvider(asked, lead)).isEqualTo(before);
      AUDITOR
          .call()
          .get("/api/v1/trail?record=" + asked + "&operation=consent.put-to-chamber&outcome=done")
          .then()
          .body("items.unit", contains(OTP.unit));
    }

    @Test
    void isNotPutThereWithoutThatAssessment() {
      var lead = accepted(PORT_CALLIS, OTP, "PROVIDER", false);
      var asked = asks(OTP, lead.id(), question(material(true, false), "DEFENCE"));
      answers(PORT_CALLIS, asked, answer(decision("DEFENCE", NOTHING))).then().statusCode(200);
      read(OTP, asked).then().body("steps", empty());
      step(OTP, asked, "POST", "chamber", "{}")
          .then()
          .statusCode(409)
          .body("found", containsString("not assessed"));
    }

    /** All that the provider can ask about the question: body and version, list, trail, notices. */
    private String seenByTheProvider(String asked, Submitted lead) {
      var one = read(PORT_CALLIS, asked);
      return String.join(
          "\n",
          one.asString(),
          one.header("ETag"),
          PORT_CALLIS.call().get(lead(lead.id()) + "/consents").asString(),
          PORT_CALLIS.call().get("/api/v1/trail?unit=" + OTP.unit + "&record=" + asked).asString(),
          PORT_CALLIS
              .call()
              .get("/api/v1/notices?limit=200")
              .jsonPath()
              .getList("items.findAll { it.record == '" + asked + "' }.kind")
              .toString());
    }
  }

  @Nested
  @DisplayName("that nobody answers")
  class Silence {
    @Test
    void isRemindedOfOnceBeforeAndOnceAfterTheLastDayAndDecidesNothing() throws Throwable {
      var lead = accepted(PORT_CALLIS, OTP, "PROVIDER");
      var whole = material(true, false, lead.document());
      var asked = asks(OTP, lead.id(), question(whole, "CHAMBER"));
      remind();
      assertThat(told(PORT_CALLIS, asked)).containsExactly("CONSENT_ASKED");

      Rows.asOwner()
          .alter(
              "update consent set answer_by = current_date + 3 where id = '%s'".formatted(asked));
      remind();
      remind();
      assertThat(told(PORT_CALLIS, asked)).containsExactly("CONSENT_DUE_SOON", "CONSENT_ASKED");
      assertThat(told(OTP, asked)).isEmpty();

      Rows.asOwner()
          .alter(
              "update consent set answer_by = current_date - 3 where id = '%s'".formatted(asked));
      remind();
      remind();
      assertThat(told(PORT_CALLIS, asked))
          .containsExactly("CONSENT_OVERDUE", "CONSENT_DUE_SOON", "CONSENT_ASKED");
      assertThat(told(OTP, asked)).containsExactly("CONSENT_OVERDUE");
      read(OTP, asked)
          .then()
          .body("state", equalTo("OPEN"))
          .body("answers[0].state", equalTo("WAITING"))
          .body("granted", empty());
      export(OTP, lead).then().statusCode(409);
    }

    @Test
    void isToldOnceOnlyWhereThePortalWasDownOnTheDay() throws Throwable {
      var lead = accepted(PORT_CALLIS, OTP, "PROVIDER");
      var asked = asks(OTP, lead.id(), question(material(true, false), "CHAMBER"));
      Rows.asOwner()
          .alter(
              "update consent set answer_by = current_date - 30 where id = '%s'".formatted(asked));
      remind();
      remind();
      assertThat(told(PORT_CALLIS, asked)).containsExactly("CONSENT_OVERDUE", "CONSENT_ASKED");
    }

    private void remind() throws Throwable {
      VertxContextSupport.subscribeAndAwait(() -> reminders.remind());
    }

    private static List<String> told(LeadWorld person, String asked) {
      return person
          .call()
          .get("/api/v1/notices?limit=200")
          .jsonPath()
          .getList("items.findAll { it.record == '" + asked + "' }.kind");
    }
  }
}

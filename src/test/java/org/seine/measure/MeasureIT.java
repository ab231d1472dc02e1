package org.seine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.seine.lead.LeadWorld.AUDITOR;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.measure.MeasureWorld.ASSETS;
import static org.seine.measure.MeasureWorld.MARAVELLE_ITSELF;
import static org.seine.measure.MeasureWorld.MEASURES;
import static org.seine.measure.MeasureWorld.PORT_CALLIS_ITSELF;
import static org.seine.measure.MeasureWorld.WARRANT;
import static org.seine.measure.MeasureWorld.account;
import static org.seine.measure.MeasureWorld.accountForm;
import static org.seine.measure.MeasureWorld.dossier;
import static org.seine.measure.MeasureWorld.etag;
import static org.seine.measure.MeasureWorld.form;
import static org.seine.measure.MeasureWorld.frozen;
import static org.seine.measure.MeasureWorld.post;
import static org.seine.measure.MeasureWorld.proposed;
import static org.seine.measure.MeasureWorld.reports;
import static org.seine.measure.MeasureWorld.steps;
import static org.seine.measure.MeasureWorld.take;
import static org.seine.measure.MeasureWorld.value;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import io.restassured.http.ContentType;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.seine.lead.LeadWorld;

@QuarkusTest
@DisplayName("Assets and measures of a cooperation file")
class MeasureIT {
  @Inject Reminders reminders;

  @Nested
  @DisplayName("An asset")
  class Assets {
    @Test
    void isReadAsItWasEntered() {
      var asset = account(OTP, dossier(PORT_CALLIS), PORT_CALLIS_ITSELF);
      for (var person : new LeadWorld[] {OTP, REGISTRY, PORT_CALLIS}) {
        person
            .call()
            .get(ASSETS + "/" + asset)
            .then()
            .statusCode(200)
            .body("text.name", equalTo("Account of Merrowfen"))
            .body("text.identifiers[0].value", equalTo("QP32PCMB40127700318842"))
            .body("standing", equalTo("NO_MEASURE"))
            .body("history.step", contains("IDENTIFY"));
      }
    }

    @Test
    void isRefusedByTheCheckDigitsOfItsNumber() {
      var dossier = dossier(PORT_CALLIS);
      post(OTP, ASSETS, accountForm(dossier, PORT_CALLIS_ITSELF, "QP32PCMB40127700318843"))
          .then()
          .statusCode(400)
          .body("where", equalTo("/text/identifiers/0/value"));
      post(
              OTP,
              ASSETS,
              accountForm(dossier, PORT_CALLIS_ITSELF, "QP32PCMB40127700318842")
                  .replace("\"share\":\"60\"", "\"share\":\"100.1\""))
          .then()
          .statusCode(400);
    }

    @Test
    void keepsEachValueOfItsDay() {
      var asset = ASSETS + "/" + account(OTP, dossier(PORT_CALLIS), PORT_CALLIS_ITSELF);
      for (var told :
          new String[] {
            value("2019-03-22", "3912740.00", "USD"), value("2025-11-28", "4106221.37", "USD")
          }) {
        post(PORT_CALLIS, asset + "/observations", etag(PORT_CALLIS, asset), told)
            .then()
            .statusCode(204);
      }
      post(OTP, asset + "/observations", etag(OTP, asset), value("2018-12-31", "3800000.00", "USD"))
          .then()
          .statusCode(204);
      REGISTRY
          .call()
          .get(asset)
          .then()
          .body("value.amount", equalTo("4106221.37"))
          .body("valuedOn", equalTo("2025-11-28"))
          .body(
              "history.observation.value.money.amount",
              contains("3912740.00", "4106221.37", "3800000.00"));
    }

    @Test
    void refusesWhatNobodyCanHaveSeen() {
      var asset = ASSETS + "/" + account(OTP, dossier(PORT_CALLIS), PORT_CALLIS_ITSELF);
      for (var wrong :
          new String[] {
            value("2999-01-01", "1.00", "USD"),
            value("2019-03-22", "1.001", "USD"),
            value("2019-03-22", "1", "XXY"),
            value("2019-03-22", "1234567890123456789", "USD"),
            "{\"on\":\"2019-03-22\"}",
          }) {
        post(OTP, asset + "/observations", etag(OTP, asset), wrong).then().statusCode(400);
      }
    }

    @Test
    void isCorrectedUnderTheVersionThatWasRead() {
      var asset = ASSETS + "/" + account(OTP, dossier(PORT_CALLIS), PORT_CALLIS_ITSELF);
      var read = etag(OTP, asset);
      for (int status : new int[] {204, 412}) {
        PORT_CALLIS
            .call()
            .header("If-Match", read)
            .contentType(ContentType.JSON)
            .body(form("QP45PCMB40127700991206"))
            .put(asset)
            .then()
            .statusCode(status);
      }
    }

    @Test
    void isNotThereForAnotherStateOrOutsideTheCourt() {
      var dossier = dossier(PORT_CALLIS, MARAVELLE);
      var inPortCallis = account(OTP, dossier, PORT_CALLIS_ITSELF);
      var internal = account(OTP, dossier, null);
      for (var asset : new String[] {inPortCallis, internal}) {
        MARAVELLE.call().get(ASSETS + "/" + asset).then().statusCode(404);
      }
      PORT_CALLIS.call().get(ASSETS + "/" + internal).then().statusCode(404);
      MARAVELLE.call().get(ASSETS + "?dossier=" + dossier).then().body("items", hasSize(0));
      PORT_CALLIS
          .call()
          .get(ASSETS + "?dossier=" + dossier)
          .then()
          .body("items.id", contains(inPortCallis))
          .body("items.name", contains("Account of Merrowfen"));
      post(MARAVELLE, ASSETS, accountForm(dossier, PORT_CALLIS_ITSELF, "QP32PCMB40127700318842"))
          .then()
          .statusCode(409);
    }
  }

  @Nested
  @DisplayName("The assets that a number of the register counts")
  class Counted {
    @Test
    void areListedByStateStandingAndCurrency() {
      var asset = account(OTP, dossier(PORT_CALLIS), PORT_CALLIS_ITSELF);
      frozen(asset);
      var path = ASSETS + "/" + asset;
      post(PORT_CALLIS, path + "/observations", etag(OTP, path), value("2019-03-22", "7.00", "NOK"))
          .then()
          .statusCode(204);
      REGISTRY
          .call()
          .get("/api/v1/register")
          .then()
          .body(
              "held.find { it.value?.currency == 'NOK' }.participant", equalTo(PORT_CALLIS_ITSELF))
          .body("held.find { it.value?.currency == 'NOK' }.standing", equalTo("FROZEN"))
          .body("held.find { it.value?.currency == 'NOK' }.value.amount", equalTo("7.00"));
      var wanted = "?limit=200&standing=FROZEN&currency=NOK&participant=";
      REGISTRY
          .call()
          .get(ASSETS + wanted + PORT_CALLIS_ITSELF)
          .then()
          .body("items.id", contains(asset));
      REGISTRY
          .call()
          .get(ASSETS + wanted + PORT_CALLIS_ITSELF + "&valued=false")
          .then()
          .body("items", hasSize(0));
      REGISTRY
          .call()
          .get(ASSETS + wanted + MARAVELLE_ITSELF)
          .then()
          .statusCode(200)
          .body("items", hasSize(0));
      REGISTRY.call().get(ASSETS + "?currency=kroner").then().statusCode(400);
    }
  }

  @Nested
  @DisplayName("A request that a State has not answered")
  class Unanswered {
    @Test
    void isCountedUntilTheStateSaysWhatItDid() {
      int before = unanswered();
      var measure = proposed(account(OTP, dossier(PORT_CALLIS), PORT_CALLIS_ITSELF));
      steps(
          REGISTRY,
          measure,
          """
          {"step":"AUTHORISE","on":"2019-03-20","reference":"ICC-99/17-4","warrant":"%s"}"""
              .formatted(WARRANT));
      steps(REGISTRY, measure, "{\"step\":\"REQUEST\",\"on\":\"2019-03-20\",\"reference\":\"R2\"}");
      assertThat(unanswered()).isEqualTo(before + 1);
      reports(
          PORT_CALLIS,
          measure,
          "{\"step\":\"NOT_EXECUTE\",\"on\":\"2019-03-22\",\"cause\":\"NOT_FOUND\"}");
      assertThat(unanswered()).isEqualTo(before);
    }

    private int unanswered() {
      return REGISTRY.call().get("/api/v1/register").then().extract().path("unanswered");
    }
  }

  @Nested
  @DisplayName("A measure")
  class Measures {
    @Test
    void goesFromTheProposalToTheFreeze() {
      var dossier = dossier(PORT_CALLIS);
      var asset = account(OTP, dossier, PORT_CALLIS_ITSELF);
      var measure = frozen(asset);
      REGISTRY
          .call()
          .get(MEASURES + "/" + measure)
          .then()
          .statusCode(200)
          .body("state", equalTo("FROZEN"))
          .body("since", equalTo("2019-03-22"))
          .body("endsOn", equalTo("2020-03-21"))
          .body("reading", equalTo("EXPIRED"))
          .body("askRenewalBy", equalTo("2020-02-20"))
          .body("net.amount", equalTo("3912740.00"))
          .body("history.told.step", contains("PROPOSE", "AUTHORISE", "REQUEST", "FREEZE"))
          .body("history.reported", contains(false, false, false, true))
          .body("next", hasItem("ASK_RENEWAL"));
      OTP.call().get(ASSETS + "/" + asset).then().body("standing", equalTo("FROZEN"));
      REGISTRY
          .call()
          .get(MEASURES + "?dossier=" + dossier + "&state=FROZEN")
          .then()
          .body("items.id", contains(measure))
          .body("items.name", contains("Account of Merrowfen"));
    }

    @Test
    void isNotAuthorisedWithoutAWarrantOfTheFile() {
      var measure = proposed(account(OTP, dossier(PORT_CALLIS), PORT_CALLIS_ITSELF));
      var authorise = "{\"step\":\"AUTHORISE\",\"on\":\"2019-03-20\",\"reference\":\"ICC-99/17-4\"";
      take(REGISTRY, measure, "steps", authorise + "}")
          .then()
          .statusCode(422)
          .body("expected", equalTo("what Art. 57(3)(e), Rule 99 asks"))
          .body("missing", contains("/warrant"));
      take(REGISTRY, measure, "steps", authorise + ",\"warrant\":\"" + UUID.randomUUID() + "\"}")
          .then()
          .statusCode(400);
      AUDITOR
          .call()
          .get("/api/v1/trail?outcome=refused&record=" + measure)
          .then()
          .body("items.operation", hasItem("measure.take-step"));
    }

    @Test
    void showsTheDaysThatNothingCovered() {
      var measure = frozen(account(OTP, dossier(PORT_CALLIS), PORT_CALLIS_ITSELF));
      reports(
          PORT_CALLIS,
          measure,
          """
          {"step":"RENEW","on":"2020-03-30","term":{"from":"2020-03-30","until":"2021-03-29"}}""");
      REGISTRY
          .call()
          .get(MEASURES + "/" + measure)
          .then()
          .body("uncovered", equalTo(8))
          .body("terms", hasSize(2))
          .body("endsOn", equalTo("2021-03-29"));
    }

    @Test
    void recordsAFactThatDoesNotFitAndLeavesItToTheCourt() {
      var measure = proposed(account(OTP, dossier(PORT_CALLIS), PORT_CALLIS_ITSELF));
      reports(
          PORT_CALLIS,
          measure,
          """
          {"step":"FREEZE","on":"2019-03-01","reason":"Frozen under our own law",
           "term":{"from":"2019-03-01","until":"2019-08-31"},
           "money":[{"kind":"BALANCE","money":{"amount":"41.00","currency":"USD"}}]}""");
      REGISTRY
          .call()
          .get(MEASURES + "/" + measure)
          .then()
          .body("state", equalTo("PROPOSED"))
          .body("terms", hasSize(0))
          .body("net", nullValue())
          .body("alarms.becomes", contains("FROZEN"))
          .body("alarms.kind", contains("DOES_NOT_FIT"))
          .body("next", hasItem("TAKE_NOTE"));
      REGISTRY
          .call()
          .get(MEASURES + "?alarmed=true&limit=200")
          .then()
          .body("items.id", hasItem(measure));
      steps(
          REGISTRY,
          measure,
          """
          {"step":"TAKE_NOTE","on":"2019-03-20","reason":"It was frozen","about":2,
           "becomes":"FROZEN"}""");
      REGISTRY
          .call()
          .get(MEASURES + "/" + measure)
          .then()
          .body("state", equalTo("FROZEN"))
          .body("since", equalTo("2019-03-01"))
          .body("endsOn", equalTo("2019-08-31"))
          .body("reading", equalTo("EXPIRED"))
          .body("terms.until", contains("2019-08-31"))
          .body("net.amount", equalTo("41.00"))
          .body("alarms[0].settledBy", equalTo(3));
    }

    @Test
    void takesAFactInAnotherCurrencyWithAnAlarmAndCountsItApart() {
      var measure = frozen(account(OTP, dossier(PORT_CALLIS), PORT_CALLIS_ITSELF));
      reports(
          PORT_CALLIS,
          measure,
          """
          {"step":"RECORD_MONEY","on":"2019-06-01","money":[
           {"kind":"INTEREST","money":{"amount":"5.00","currency":"COP"}}]}""");
      REGISTRY
          .call()
          .get(MEASURES + "/" + measure)
          .then()
          .body("net.amount", equalTo("3912740.00"))
          .body("otherSums.amount", contains("5.00"))
          .body("otherSums.currency", contains("COP"))
          .body("alarms.kind", contains("OTHER_CURRENCY"));
      take(
              PORT_CALLIS,
              measure,
              "facts",
              """
              {"step":"SUBSTITUTE","on":"2019-06-01","reason":"Another",
               "sum":{"amount":"5.00","currency":"USD"}}""")
          .then()
          .statusCode(400)
          .body("where", equalTo("/sum"));
    }

    @Test
    void refusesDaysAndAmountsThatCannotBe() {
      var asset = account(OTP, dossier(PORT_CALLIS), PORT_CALLIS_ITSELF);
      var measure = frozen(asset);
      take(
              REGISTRY,
              measure,
              "steps",
              """
              {"step":"DEFER_NOTICE","on":"2019-03-23","reason":"r","reviewOn":"2019-03-22"}""")
          .then()
          .statusCode(400)
          .body("where", equalTo("/reviewOn"));
      take(
              PORT_CALLIS,
              measure,
              "facts",
              """
              {"step":"CLAIM_OPENED","on":"2019-11-05","claim":{"id":"%s","claimant":"Saltmere",
               "amount":{"amount":"-1.00","currency":"USD"}}}"""
                  .formatted(UUID.randomUUID()))
          .then()
          .statusCode(400)
          .body("where", equalTo("/claim/amount"));
      var path = ASSETS + "/" + asset;
      post(
              PORT_CALLIS,
              path + "/observations",
              etag(PORT_CALLIS, path),
              """
              {"on":"2019-03-22","custody":{"custodian":"Port authority","perishable":false,
               "upkeepPerMonth":{"amount":"-1.00","currency":"USD"}}}""")
          .then()
          .statusCode(400)
          .body("where", equalTo("/custody/upkeepPerMonth"));
    }

    @Test
    void isNotForfeitedWhileAClaimIsOpen() {
      var asset = account(OTP, dossier(PORT_CALLIS), PORT_CALLIS_ITSELF);
      var measure = frozen(asset);
      var claim = UUID.randomUUID();
      reports(
          PORT_CALLIS,
          measure,
          """
          {"step":"CLAIM_OPENED","on":"2019-11-05","claim":{"id":"%s","claimant":"Saltmere",
           "amount":{"amount":"1320000.00","currency":"USD"}}}"""
              .formatted(claim));
      OTP.call().get(ASSETS + "/" + asset).then().body("openClaims", equalTo(1));
      steps(
          REGISTRY,
          measure,
          "{\"step\":\"ORDER_FORFEITURE\",\"on\":\"2023-11-15\",\"reference\":\"ICC-99/17-88\"}");
      take(
              REGISTRY,
              measure,
              "steps",
              "{\"step\":\"REQUEST_ENFORCEMENT\",\"on\":\"2025-02-10\",\"reference\":\"R8\"}")
          .then()
          .statusCode(403);
      reports(
          PORT_CALLIS,
          measure,
          """
          {"step":"CLAIM_DECIDED","on":"2021-02-17","reference":"HC 21/7",
           "claim":{"id":"%s","outcome":"UPHELD_IN_PART",
            "amount":{"amount":"1180000.00","currency":"USD"}}}"""
              .formatted(claim));
      OTP.call().get(ASSETS + "/" + asset).then().body("openClaims", equalTo(0));
    }

    @Test
    void letsOnlyOneOfTwoOfficersBeFirst() {
      var measure = frozen(account(OTP, dossier(PORT_CALLIS), PORT_CALLIS_ITSELF));
      var path = MEASURES + "/" + measure;
      var read = etag(REGISTRY, path);
      var asks = "{\"step\":\"ASK_RENEWAL\",\"on\":\"2020-02-20\"}";
      post(REGISTRY, path + "/steps", read, asks).then().statusCode(204);
      post(REGISTRY, path + "/steps", read, asks).then().statusCode(412);
      REGISTRY
          .call()
          .contentType(ContentType.JSON)
          .body(asks)
          .post(path + "/steps")
          .then()
          .statusCode(428);
    }

    @Test
    void isRemindedOfOnceThoughItEndedLongAgo() throws Throwable {
      var measure = frozen(account(OTP, dossier(PORT_CALLIS), PORT_CALLIS_ITSELF));
      for (int turn = 0; turn < 2; turn++) {
        VertxContextSupport.subscribeAndAwait(reminders::once);
        assertThat(expired(PORT_CALLIS, measure)).isEqualTo(1);
        assertThat(expired(REGISTRY, measure)).isEqualTo(1);
        assertThat(expired(MARAVELLE, measure)).isZero();
      }
    }

    @Test
    void isToRenewAsEarlyAsItsStateSays() throws Throwable {
      var dossier = dossier(PORT_CALLIS);
      var today = LocalDate.now(ZoneOffset.UTC);
      // Port Callis says thirty days; where a State says nothing it is sixty.
      var later = frozen(account(OTP, dossier, PORT_CALLIS_ITSELF), today.plusDays(45).toString());
      var now = frozen(account(OTP, dossier, PORT_CALLIS_ITSELF), today.plusDays(20).toString());
      VertxContextSupport.subscribeAndAwait(reminders::once);
      assertThat(told(REGISTRY, now, "RENEWAL_TO_ASK")).isEqualTo(1);
      assertThat(told(REGISTRY, later, "RENEWAL_TO_ASK")).isZero();
    }

    private static int expired(LeadWorld person, String measure) {
      return told(person, measure, "TERM_EXPIRED");
    }

    private static int told(LeadWorld person, String measure, String kind) {
      return person
          .call()
          .get("/api/v1/notices?limit=200")
          .then()
          .extract()
          .path(
              "items.findAll { it.record == '%s' && it.kind == '%s' }.size()"
                  .formatted(measure, kind));
    }

    @Test
    void isNotThereForAnotherState() {
      var dossier = dossier(PORT_CALLIS, MARAVELLE);
      var measure = frozen(account(OTP, dossier, PORT_CALLIS_ITSELF));
      MARAVELLE.call().get(MEASURES + "/" + measure).then().statusCode(404);
      MARAVELLE.call().get(MEASURES + "?dossier=" + dossier).then().body("items", hasSize(0));
      assertThat(MARAVELLE.call().get("/api/v1/notices?limit=200").asString())
          .doesNotContain(measure);
      assertThat(PORT_CALLIS.call().get("/api/v1/notices?limit=200").asString()).contains(measure);
    }

    @Test
    void isCountedInTheRegisterOfThoseWhoSeeItOnly() {
      var dossier = dossier(PORT_CALLIS);
      var asset = account(OTP, dossier, PORT_CALLIS_ITSELF);
      frozen(asset);
      var path = ASSETS + "/" + asset;
      var before = held(PORT_CALLIS);
      post(
              PORT_CALLIS,
              path + "/observations",
              etag(OTP, path),
              value("2019-03-22", "1000.00", "GBP"))
          .then()
          .statusCode(204);
      assertThat(held(PORT_CALLIS) - before)
          .isEqualTo(1000.0, org.assertj.core.data.Offset.offset(0.001));
      REGISTRY
          .call()
          .get("/api/v1/register")
          .then()
          .statusCode(200)
          .body("expired", not(equalTo(0)));
      MARAVELLE
          .call()
          .get("/api/v1/register")
          .then()
          .body("held.value.currency", not(hasItem("GBP")));
    }

    private static double held(LeadWorld person) {
      List<String> amounts =
          person
              .call()
              .get("/api/v1/register")
              .then()
              .statusCode(200)
              .extract()
              .path("held.findAll { it.value?.currency == 'GBP' }.value.amount");
      return amounts.stream().mapToDouble(Double::parseDouble).sum();
    }
  }
}

package org.seine.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.seine.lead.LeadWorld.AUDITOR;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.TARSENIA;
import static org.seine.measure.MeasureWorld.PORT_CALLIS_ITSELF;
import static org.seine.measure.MeasureWorld.WARRANT;
import static org.seine.measure.MeasureWorld.account;
import static org.seine.measure.MeasureWorld.dossier;
import static org.seine.measure.MeasureWorld.etag;
import static org.seine.measure.MeasureWorld.post;
import static org.seine.request.RequestWorld.NOTE;
import static org.seine.request.RequestWorld.OTP_ITSELF;
import static org.seine.request.RequestWorld.REQUESTS;
import static org.seine.request.RequestWorld.TARSENIA_ITSELF;
import static org.seine.request.RequestWorld.attached;
import static org.seine.request.RequestWorld.document;
import static org.seine.request.RequestWorld.drafted;
import static org.seine.request.RequestWorld.form;
import static org.seine.request.RequestWorld.open;
import static org.seine.request.RequestWorld.put;
import static org.seine.request.RequestWorld.reports;
import static org.seine.request.RequestWorld.sent;
import static org.seine.request.RequestWorld.steps;
import static org.seine.request.RequestWorld.take;
import static org.seine.request.RequestWorld.text;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.seine.dossier.DossierWorld;
import org.seine.lead.LeadWorld;

@QuarkusTest
@DisplayName("Requests for assistance")
class RequestIT {
  @Inject RequestReminders reminders;

  @Nested
  @DisplayName("A draft of the Court")
  class Draft {
    @Test
    void isNotThereForTheStateBeforeItIsShown() {
      var dossier = dossier(PORT_CALLIS);
      var request = drafted(dossier, PORT_CALLIS_ITSELF);
      open(OTP, request)
          .then()
          .statusCode(200)
          .body("state", equalTo("DRAFT"))
          .body("missing", empty())
          .body("shown", equalTo(false))
          .body("awaited", equalTo(OTP_ITSELF))
          .body("portalDesignated", equalTo(false))
          .body("next.step", hasItems("REVISE", "CONSULT_FIRST", "AUTHORISE", "WITHDRAW"));
      open(PORT_CALLIS, request).then().statusCode(404);
      PORT_CALLIS
          .call()
          .get(REQUESTS + "?dossier=" + dossier)
          .then()
          .statusCode(200)
          .body("items", hasSize(0));
      REGISTRY
          .call()
          .get(REQUESTS + "?dossier=" + dossier)
          .then()
          .body("items.title", contains("Account of Merrowfen"));
    }

    @Test
    void keepsItsEarlierWordsFromTheStateAfterItWasShown() {
      var request = drafted(dossier(PORT_CALLIS), PORT_CALLIS_ITSELF);
      steps(
          OTP,
          request,
          "{\"step\":\"REVISE\",\"on\":\"2019-01-24\",\"text\":%s}".formatted(text("Second")));
      steps(OTP, request, "{\"step\":\"CONSULT_FIRST\",\"on\":\"2019-01-24\"}");
      open(OTP, request)
          .then()
          .body("history.told.step", contains("DRAFT", "REVISE", "CONSULT_FIRST"));
      open(PORT_CALLIS, request)
          .then()
          .statusCode(200)
          .body("state", equalTo("PRE_CONSULTATION"))
          .body("text.title", equalTo("Second"))
          .body("history.told.step", contains("CONSULT_FIRST"))
          .body("awaited", equalTo(PORT_CALLIS_ITSELF));
      reports(
          PORT_CALLIS,
          request,
          "{\"step\":\"COMMENT\",\"on\":\"2019-01-25\",\"reason\":\"Name the branch\"}");
      open(OTP, request)
          .then()
          .body("state", equalTo("PRE_CONSULTATION"))
          .body("awaited", equalTo(OTP_ITSELF))
          .body("history.told.reason", hasItem("Name the branch"));
    }

    @Test
    void isMadeByItsOwnOrganAndOnlyToWhoIsInvited() {
      var dossier = dossier(PORT_CALLIS);
      post(OTP, REQUESTS, form(dossier, PORT_CALLIS_ITSELF, "CHAMBER_AT_TRIAL", text("A")))
          .then()
          .statusCode(403);
      post(OTP, REQUESTS, form(dossier, TARSENIA_ITSELF, "PROSECUTOR", text("A")))
          .then()
          .statusCode(409);
      post(OTP, REQUESTS, form(dossier, OTP_ITSELF, "PROSECUTOR", text("A")))
          .then()
          .statusCode(400);
      post(MARAVELLE, REQUESTS, form(dossier, PORT_CALLIS_ITSELF, "PROSECUTOR", text("A")))
          .then()
          .statusCode(403);
    }

    @Test
    void namesAssetsOfItsFileAloneThatItsWriterSees() {
      var dossier = dossier(PORT_CALLIS);
      var asset = account(OTP, dossier, PORT_CALLIS_ITSELF);
      var courtsOwn = account(OTP, dossier, null);
      var ofAnotherFile = account(OTP, dossier(PORT_CALLIS), PORT_CALLIS_ITSELF);
      String request =
          post(
                  OTP,
                  REQUESTS,
                  form(dossier, PORT_CALLIS_ITSELF, "PROSECUTOR", naming(asset, courtsOwn)))
              .then()
              .statusCode(201)
              .extract()
              .path("id");
      open(OTP, request).then().body("text.assets", containsInAnyOrder(asset, courtsOwn));
      for (var other : new String[] {ofAnotherFile, UUID.randomUUID().toString()}) {
        post(OTP, REQUESTS, form(dossier, PORT_CALLIS_ITSELF, "PROSECUTOR", naming(asset, other)))
            .then()
            .statusCode(400)
            .body("where", equalTo("/text/assets"));
        take(
                OTP,
                request,
                "steps",
                "{\"step\":\"REVISE\",\"on\":\"2019-01-24\",\"text\":%s}".formatted(naming(other)))
            .then()
            .statusCode(400);
      }
      var asks =
          """
          {"dossier":"%s","participant":"%s","organ":"%s","basis":"STATE_ASKS",
           "assistance":"DOCUMENTS","on":"2019-05-01","text":%s}""";
      post(
              PORT_CALLIS,
              REQUESTS,
              asks.formatted(dossier, PORT_CALLIS_ITSELF, OTP_ITSELF, naming(courtsOwn)))
          .then()
          .statusCode(400)
          .body("where", equalTo("/text/assets"));
      post(
              PORT_CALLIS,
              REQUESTS,
              asks.formatted(dossier, PORT_CALLIS_ITSELF, OTP_ITSELF, naming(asset)))
          .then()
          .statusCode(201);
    }

    private static String naming(String... assets) {
      return text("Account of Merrowfen")
          .replace("\"assets\":[]", "\"assets\":[\"" + String.join("\",\"", assets) + "\"]");
    }

    @Test
    void isNotAuthorisedBeforeAllSectionsAndTheWarrantAreThere() {
      var dossier = dossier(PORT_CALLIS);
      var bare =
          """
          {"title":"Freeze","language":"en","purpose":"Freeze the account","assets":[]}""";
      String request =
          post(REGISTRY, REQUESTS, form(dossier, PORT_CALLIS_ITSELF, "CHAMBER_BEFORE_TRIAL", bare))
              .then()
              .statusCode(201)
              .extract()
              .path("id");
      var authorise = "{\"step\":\"AUTHORISE\",\"on\":\"2019-03-20\",\"reference\":\"ICC-99/17-4\"";
      take(REGISTRY, request, "steps", authorise + "}")
          .then()
          .statusCode(422)
          .body(
              "missing",
              contains(
                  "/text/location",
                  "/text/facts",
                  "/text/procedure",
                  "/text/nationalLaw",
                  "/text/other",
                  "/warrant"));
      AUDITOR
          .call()
          .get("/api/v1/trail?outcome=refused&record=" + request)
          .then()
          .body("items.operation", hasItem("request.take-step"));
      steps(
          REGISTRY,
          request,
          "{\"step\":\"REVISE\",\"on\":\"2019-03-20\",\"text\":%s}".formatted(text("Freeze")));
      take(REGISTRY, request, "steps", authorise + ",\"warrant\":\"" + UUID.randomUUID() + "\"}")
          .then()
          .statusCode(400);
      steps(REGISTRY, request, authorise + ",\"warrant\":\"" + WARRANT + "\"}");
      open(REGISTRY, request)
          .then()
          .body("state", equalTo("AUTHORISED"))
          .body("authority.reference", equalTo("ICC-99/17-4"))
          .body("authority.warrant", equalTo(WARRANT));
      // It is the Registry's: the Prosecutor reads it, and takes none of its steps.
      take(OTP, request, "steps", "{\"step\":\"SEND\",\"on\":\"2019-03-20\"}")
          .then()
          .statusCode(403);
    }
  }

  @Nested
  @DisplayName("Sending")
  class Sending {
    @Test
    void isRefusedWhereTheStateDesignatedNoPortalAndRecordedWithItsProof() {
      var request = drafted(dossier(PORT_CALLIS), PORT_CALLIS_ITSELF);
      steps(OTP, request, "{\"step\":\"AUTHORISE\",\"on\":\"2019-01-24\"}");
      take(OTP, request, "steps", "{\"step\":\"SEND\",\"on\":\"2019-01-24\"}")
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:seine:problem:portal-not-designated"));
      take(
              OTP,
              request,
              "steps",
              "{\"step\":\"RECORD_SENT\",\"on\":\"2019-01-24\",\"reference\":\"NV 12/19\"}")
          .then()
          .statusCode(422)
          .body("missing", contains("/documents"));
      var proof = document(OTP, request, NOTE);
      steps(
          OTP,
          request,
          """
          {"step":"RECORD_SENT","on":"2019-01-24","reference":"NV 12/19","answerBy":"2019-02-24",
           "documents":[%s]}"""
              .formatted(attached(proof, "PROOF", "")));
      open(PORT_CALLIS, request)
          .then()
          .statusCode(200)
          .body("state", equalTo("SENT"))
          .body("channel", equalTo("RECORDED"))
          .body("sentOn", equalTo("2019-01-24"))
          .body("answerBy", equalTo("2019-02-24"))
          .body("numbers.reference", contains("NV 12/19"))
          .body("history.told.documents.flatten().id", contains(proof))
          .body("next.step", hasItems("RECEIVE", "CONSULT", "REPLY"));
      PORT_CALLIS
          .call()
          .get(REQUESTS + "/" + request + "/documents/" + proof)
          .then()
          .statusCode(200)
          .body(equalTo(new String(NOTE, StandardCharsets.UTF_8)));
    }

    @Test
    void goesThroughThePortalOnceTheStateDesignatedIt() {
      designate();
      var dossier = dossier(TARSENIA);
      var request = drafted(dossier, TARSENIA_ITSELF);
      steps(OTP, request, "{\"step\":\"AUTHORISE\",\"on\":\"2019-01-24\"}");
      open(OTP, request)
          .then()
          .body("portalDesignated", equalTo(true))
          .body("worksInLanguage", equalTo(false))
          .body("swornTranslation", equalTo(true))
          .body("stateParty", equalTo(false));
      steps(OTP, request, "{\"step\":\"SEND\",\"on\":\"2019-01-24\"}");
      open(TARSENIA, request).then().statusCode(200).body("channel", equalTo("PORTAL"));
    }

    private static void designate() {
      var state = "/api/v1/participants/" + TARSENIA_ITSELF + "/rules";
      var version =
          post(
              TARSENIA,
              state + "/versions",
              etag(TARSENIA, state),
              """
              {"validFrom":"2019-01-01","sheet":{"timeZone":"-03:00","portalDesignated":true,
               "languages":["es"],"translation":"SWORN",
               "channel":{"kind":"DIPLOMATIC","words":"Ministry of Foreign Affairs"}}}""");
      version.then().statusCode(201);
      LeadWorld.ADMINISTRATOR
          .call()
          .header("If-Match", version.header("ETag"))
          .post("/api/v1/national-rules/" + version.path("id") + "/confirmation")
          .then()
          .statusCode(200);
    }

    @Test
    void urgentlyIsConfirmedInTime() {
      var dossier = dossier(PORT_CALLIS);
      var request = drafted(dossier, PORT_CALLIS_ITSELF);
      steps(OTP, request, "{\"step\":\"AUTHORISE\",\"on\":\"2019-03-20\"}");
      steps(
          OTP,
          request,
          """
          {"step":"SEND_URGENTLY","on":"2019-03-20","reason":"It may be moved tonight; by mail",
           "confirmBy":"2019-03-22"}""");
      OTP.call()
          .get(REQUESTS + "?unconfirmed=true&dossier=" + dossier)
          .then()
          .body("items.id", contains(request))
          .body("items.confirmBy", contains("2019-03-22"));
      reports(PORT_CALLIS, request, "{\"step\":\"RECEIVE\",\"on\":\"2019-03-21\"}");
      take(OTP, request, "steps", "{\"step\":\"CONFIRM\",\"on\":\"2019-03-22\"}")
          .then()
          .statusCode(422);
      var proof = document(OTP, request, NOTE);
      var confirm =
          "{\"step\":\"CONFIRM\",\"on\":\"2019-03-22\",\"documents\":[%s]}"
              .formatted(attached(proof, "PROOF", ""));
      steps(OTP, request, confirm);
      open(OTP, request)
          .then()
          .body("state", equalTo("RECEIVED"))
          .body("confirmedOn", equalTo("2019-03-22"))
          .body("next.step", not(hasItem("CONFIRM")));
      take(OTP, request, "steps", confirm)
          .then()
          .statusCode(409)
          .body("type", equalTo("urn:seine:problem:nothing-to-confirm"));
    }
  }

  @Nested
  @DisplayName("A request that was sent")
  class Sent {
    @Test
    void goesThroughConsultationAndConditionsToItsReply() {
      var dossier = dossier(PORT_CALLIS);
      var request = sent(drafted(dossier, PORT_CALLIS_ITSELF));
      reports(PORT_CALLIS, request, "{\"step\":\"RECEIVE\",\"on\":\"2019-01-25\"}");
      reports(
          PORT_CALLIS,
          request,
          """
          {"step":"CONSULT","on":"2019-01-28","matter":"INSUFFICIENT_INFORMATION",
           "reason":"Which branch?"}""");
      steps(
          OTP, request, "{\"step\":\"EXPLAIN\",\"on\":\"2019-01-29\",\"reason\":\"The main one\"}");
      open(OTP, request)
          .then()
          .body("awaited", equalTo(PORT_CALLIS_ITSELF))
          .body("awaitedSince", equalTo("2019-01-29"))
          .body("matterArticle", equalTo("Art. 97(a)"));
      OTP.call()
          .get(REQUESTS + "?awaits=OTHERS&waitingSince=2019-01-29&dossier=" + dossier)
          .then()
          .body("items.id", contains(request));
      PORT_CALLIS
          .call()
          .get(REQUESTS + "?awaits=US&state=CONSULTATION&dossier=" + dossier)
          .then()
          .body("items.id", contains(request));
      steps(
          OTP,
          request,
          """
          {"step":"MODIFY","on":"2019-01-30","reason":"The branch is named","text":%s}"""
              .formatted(text("Main branch")));
      reports(
          PORT_CALLIS,
          request,
          """
          {"step":"OFFER_CONDITIONS","on":"2019-02-01",
           "conditions":[{"kind":"ONLY_IN_THIS_CASE","words":"For this case"}]}""");
      steps(OTP, request, "{\"step\":\"ACCEPT_CONDITIONS\",\"on\":\"2019-02-02\"}");
      reports(
          PORT_CALLIS,
          request,
          "{\"step\":\"EXECUTE_IN_PART\",\"on\":\"2019-02-10\",\"reason\":\"One account\"}");
      var reply = document(PORT_CALLIS, request, "Saldo\n".getBytes(StandardCharsets.UTF_8));
      reports(
          PORT_CALLIS,
          request,
          """
          {"step":"REPLY","on":"2019-02-21","language":"es","documents":[%s]}"""
              .formatted(attached(reply, "REPLY", "\"language\":\"es\"")));
      var translation = document(OTP, request, "Balance\n".getBytes(StandardCharsets.UTF_8));
      steps(
          OTP,
          request,
          """
          {"step":"TRANSLATE","on":"2019-02-22","language":"en","documents":[%s]}"""
              .formatted(
                  attached(
                      translation,
                      "TRANSLATION",
                      "\"language\":\"en\",\"translates\":\"" + reply + "\"")));
      steps(OTP, request, "{\"step\":\"CLOSE\",\"on\":\"2019-02-25\",\"reason\":\"Executed\"}");
      open(PORT_CALLIS, request)
          .then()
          .body("state", equalTo("CLOSED"))
          .body("awaited", nullValue())
          .body("text.title", equalTo("Main branch"))
          .body("binding.kind", contains("ONLY_IN_THIS_CASE"))
          .body("repliedOn", equalTo("2019-02-21"))
          .body(
              "history.told.step",
              contains(
                  "RECORD_SENT",
                  "RECEIVE",
                  "CONSULT",
                  "EXPLAIN",
                  "MODIFY",
                  "OFFER_CONDITIONS",
                  "ACCEPT_CONDITIONS",
                  "EXECUTE_IN_PART",
                  "REPLY",
                  "TRANSLATE",
                  "CLOSE"))
          .body(
              "history.find { it.told.step == 'CONSULT' }.article",
              equalTo("Art. 97, 93(3), 72(5), 93(9)(a)"))
          .body("history.find { it.told.step == 'REPLY' }.reported", equalTo(true));
      int conditions = open(OTP, request).path("bindingStep");
      OTP.call()
          .header("Seine-Conditions", conditions)
          .get(REQUESTS + "/" + request + "/documents/" + reply)
          .then()
          .statusCode(200)
          .body(equalTo("Saldo\n"));
    }

    @Test
    void isAnsweredInTheStatesOwnWordsWhichTheCourtsSideClassifies() {
      var request = sent(drafted(dossier(PORT_CALLIS), PORT_CALLIS_ITSELF));
      reports(
          PORT_CALLIS,
          request,
          "{\"step\":\"ANSWER\",\"on\":\"2019-02-01\",\"reason\":\"Our security forbids it\"}");
      take(
              PORT_CALLIS,
              request,
              "steps",
              "{\"step\":\"TAKE_AS_DENIAL\",\"on\":\"2019-02-02\",\"ground\":\"NATIONAL_SECURITY\"}")
          .then()
          .statusCode(403);
      steps(
          OTP,
          request,
          "{\"step\":\"TAKE_AS_DENIAL\",\"on\":\"2019-02-02\",\"ground\":\"NATIONAL_SECURITY\"}");
      open(PORT_CALLIS, request).then().body("state", equalTo("DENIED"));
    }

    @Test
    void isPostponedUntilTheDayThatWasAgreed() {
      var request = sent(drafted(dossier(PORT_CALLIS), PORT_CALLIS_ITSELF));
      reports(
          PORT_CALLIS,
          request,
          "{\"step\":\"ASK_POSTPONEMENT\",\"on\":\"2019-02-01\",\"reason\":\"An own case\"}");
      steps(
          OTP,
          request,
          "{\"step\":\"AGREE_POSTPONEMENT\",\"on\":\"2019-02-02\",\"until\":\"2019-08-01\"}");
      open(PORT_CALLIS, request)
          .then()
          .body("state", equalTo("POSTPONED"))
          .body("postponedUntil", equalTo("2019-08-01"));
    }

    @Test
    void takesAReplyAfterItWasWithdrawnWithAnAlarm() {
      var dossier = dossier(PORT_CALLIS);
      var request = sent(drafted(dossier, PORT_CALLIS_ITSELF));
      steps(OTP, request, "{\"step\":\"WITHDRAW\",\"on\":\"2019-02-01\",\"reason\":\"Settled\"}");
      reports(
          PORT_CALLIS,
          request,
          "{\"step\":\"REPLY\",\"on\":\"2019-02-02\",\"language\":\"en\",\"reason\":\"Frozen\"}");
      OTP.call()
          .get(REQUESTS + "?alarmed=true&dossier=" + dossier)
          .then()
          .body("items.id", contains(request));
      open(OTP, request)
          .then()
          .body("state", equalTo("WITHDRAWN"))
          .body("alarms.kind", contains("AFTER_WITHDRAWAL"))
          .body("alarms.becomes", contains("REPLIED"))
          .body("next.step", hasItem("TAKE_NOTE"));
      int about = open(OTP, request).then().extract().path("alarms[0].step");
      steps(
          OTP,
          request,
          """
          {"step":"TAKE_NOTE","on":"2019-02-03","reason":"Kept","about":%d}"""
              .formatted(about));
      open(OTP, request)
          .then()
          .body("state", equalTo("WITHDRAWN"))
          .body("alarms[0].settledBy", equalTo(about + 1));
    }

    @Test
    void wasRepliedToOnTheDayOfTheReplyThatIsAcceptedLater() {
      var request = sent(drafted(dossier(PORT_CALLIS), PORT_CALLIS_ITSELF));
      steps(OTP, request, "{\"step\":\"WITHDRAW\",\"on\":\"2019-02-01\",\"reason\":\"Settled\"}");
      reports(
          PORT_CALLIS,
          request,
          "{\"step\":\"REPLY\",\"on\":\"2019-02-02\",\"language\":\"en\",\"reason\":\"Frozen\"}");
      int about = open(OTP, request).then().extract().path("alarms[0].step");
      var accepts =
          "{\"step\":\"TAKE_NOTE\",\"on\":\"2019-02-20\",\"reason\":\"Used\",\"about\":%d,\"becomes\":\"REPLIED\"}"
              .formatted(about);
      take(PORT_CALLIS, request, "steps", accepts).then().statusCode(403);
      steps(OTP, request, accepts);
      open(OTP, request)
          .then()
          .body("state", equalTo("REPLIED"))
          .body("since", equalTo("2019-02-02"))
          .body("repliedOn", equalTo("2019-02-02"));
    }

    @Test
    void refusesWhatIsNotItsKind() {
      var request = sent(drafted(dossier(PORT_CALLIS), PORT_CALLIS_ITSELF));
      var path = REQUESTS + "/" + request;
      take(PORT_CALLIS, request, "steps", "{\"step\":\"RECEIVE\",\"on\":\"2019-01-25\"}")
          .then()
          .statusCode(400);
      take(OTP, request, "facts", "{\"step\":\"FOLLOW_UP\",\"on\":\"2019-01-25\",\"reason\":\"?\"}")
          .then()
          .statusCode(400);
      take(PORT_CALLIS, request, "facts", "{\"step\":\"RECEIVE\",\"on\":\"2999-01-25\"}")
          .then()
          .statusCode(400);
      take(
              OTP,
              request,
              "steps",
              """
              {"step":"FOLLOW_UP","on":"2019-01-25","reason":"?","answerBy":"2019-01-24"}""")
          .then()
          .statusCode(400)
          .body("where", equalTo("/answerBy"));
      take(
              OTP,
              request,
              "steps",
              "{\"step\":\"CLOSE\",\"on\":\"2019-01-25\",\"reason\":\"Too early\"}")
          .then()
          .statusCode(409)
          .body("expected", equalTo("a state that CLOSE can follow (Art. 99(2))"));
      var read = etag(OTP, path);
      var numbered = "{\"step\":\"NUMBER\",\"on\":\"2019-01-25\",\"reference\":\"ICC-99/17-9\"}";
      post(OTP, path + "/steps", read, numbered).then().statusCode(204);
      post(OTP, path + "/steps", read, numbered).then().statusCode(412);
    }
  }

  @Nested
  @DisplayName("A document")
  class Documents {
    @Test
    void isOpenedOnceAStepBroughtIt() {
      var request = sent(drafted(dossier(PORT_CALLIS), PORT_CALLIS_ITSELF));
      var id = LeadWorld.newId();
      put(PORT_CALLIS, request, id, NOTE).then().statusCode(201);
      put(PORT_CALLIS, request, id, NOTE).then().statusCode(200);
      put(PORT_CALLIS, request, id, "Other\n".getBytes(StandardCharsets.UTF_8))
          .then()
          .statusCode(409);
      put(OTP, request, id, NOTE).then().statusCode(409);
      var path = REQUESTS + "/" + request + "/documents/" + id;
      OTP.call().get(path).then().statusCode(404);
      // What another unit put there is not this one's to sign.
      take(
              OTP,
              request,
              "steps",
              """
              {"step":"TRANSLATE","on":"2019-02-22","language":"en","documents":[%s]}"""
                  .formatted(attached(id, "TRANSLATION", "")))
          .then()
          .statusCode(400);
      reports(
          PORT_CALLIS,
          request,
          """
          {"step":"REPLY","on":"2019-02-21","language":"en","documents":[%s]}"""
              .formatted(attached(id, "REPLY", "")));
      OTP.call().header("Range", "bytes=0-3").get(path).then().statusCode(206);
      MARAVELLE.call().get(path).then().statusCode(404);
      assertThat(OTP.call().get(path).asByteArray()).isEqualTo(NOTE);
    }
  }

  @Nested
  @DisplayName("A State that asks the Court")
  class Reverse {
    @Test
    void draftsForItselfAndIsAnsweredByStepsThatTheTableBinds() {
      var dossier = dossier(PORT_CALLIS);
      var request = RequestWorld.asked(dossier);
      for (var court : new LeadWorld[] {OTP, REGISTRY}) {
        open(court, request).then().statusCode(404);
        court
            .call()
            .get(REQUESTS + "?dossier=" + dossier)
            .then()
            .statusCode(200)
            .body("items", hasSize(0));
      }
      steps(PORT_CALLIS, request, "{\"step\":\"AUTHORISE\",\"on\":\"2019-05-01\"}");
      steps(PORT_CALLIS, request, "{\"step\":\"SEND\",\"on\":\"2019-05-01\"}");
      open(OTP, request).then().statusCode(200).body("awaited", equalTo(OTP_ITSELF));
      steps(OTP, request, "{\"step\":\"RECEIVE\",\"on\":\"2019-05-02\"}");
      var reply =
          "{\"step\":\"REPLY\",\"on\":\"2019-05-10\",\"language\":\"en\",\"reason\":\"Attached\"";
      take(OTP, request, "steps", reply + "}")
          .then()
          .statusCode(422)
          .body("missing", contains("/consentOfState"));
      steps(
          PORT_CALLIS,
          request,
          "{\"step\":\"WITHDRAW\",\"on\":\"2019-05-09\",\"reason\":\"Settled\"}");
      take(OTP, request, "steps", reply + ",\"consentOfState\":\"None needed\"}")
          .then()
          .statusCode(409);
    }
  }

  @Nested
  @DisplayName("What falls due")
  class Due {
    @Test
    void isToldOnceThoughThePortalWasDownOnTheDay() throws Throwable {
      var dossier = dossier(PORT_CALLIS, MARAVELLE);
      var urgent = drafted(dossier, PORT_CALLIS_ITSELF);
      steps(OTP, urgent, "{\"step\":\"AUTHORISE\",\"on\":\"2019-03-20\"}");
      steps(
          OTP,
          urgent,
          """
          {"step":"SEND_URGENTLY","on":"2019-03-20","reason":"By mail","confirmBy":"2019-03-22"}""");
      var silent = sent(drafted(dossier, PORT_CALLIS_ITSELF));
      for (int turn = 0; turn < 2; turn++) {
        VertxContextSupport.subscribeAndAwait(reminders::once);
        for (var person : new LeadWorld[] {OTP, PORT_CALLIS}) {
          assertThat(told(person, urgent, "REQUEST_TO_CONFIRM")).isEqualTo(1);
          assertThat(told(person, silent, "REQUEST_UNANSWERED")).isEqualTo(1);
        }
        assertThat(told(MARAVELLE, urgent, "REQUEST_TO_CONFIRM")).isZero();
      }
    }

    private static int told(LeadWorld person, String request, String kind) {
      return person
          .call()
          .get("/api/v1/notices?limit=200")
          .then()
          .extract()
          .path(
              "items.findAll { it.record == '%s' && it.kind == '%s' }.size()"
                  .formatted(request, kind));
    }
  }

  @Test
  void areCountedByStateAgeAndWhoIsToMoveAsTheirListsSay() {
    sent(drafted(dossier(PORT_CALLIS), PORT_CALLIS_ITSELF));
    var old = REQUESTS + "?state=SENT&limit=200&inStateSince=2019-12-31";
    int listed = REGISTRY.call().get(old).then().extract().path("items.size()");
    REGISTRY
        .call()
        .get(REQUESTS + "/numbers")
        .then()
        .statusCode(200)
        .body("states.find { it.state == 'SENT' }.quarter", equalTo(listed))
        .body("states.find { it.state == 'SENT' }.ours", equalTo(0))
        .body("states.find { it.state == 'SENT' }.others", equalTo(listed(REGISTRY, "OTHERS")));
    PORT_CALLIS
        .call()
        .get(REQUESTS + "/numbers")
        .then()
        .body("states.find { it.state == 'SENT' }.ours", equalTo(listed(PORT_CALLIS, "US")))
        .body("states.find { it.state == 'SENT' }.ours", greaterThan(0))
        .body("states.find { it.state == 'SENT' }.others", equalTo(0));
  }

  private static int listed(LeadWorld person, String awaits) {
    return person
        .call()
        .get(REQUESTS + "?state=SENT&limit=200&awaits=" + awaits)
        .then()
        .extract()
        .path("items.size()");
  }

  @Test
  void lieInNoOtherStatesCompartment() {
    var dossier = dossier(PORT_CALLIS, MARAVELLE);
    var request = sent(drafted(dossier, PORT_CALLIS_ITSELF));
    open(MARAVELLE, request).then().statusCode(404);
    MARAVELLE.call().get(REQUESTS + "?dossier=" + dossier).then().body("items", hasSize(0));
    DossierWorld.turn(REGISTRY, dossier, DossierWorld.etag(REGISTRY, dossier), "closing");
    take(PORT_CALLIS, request, "facts", "{\"step\":\"RECEIVE\",\"on\":\"2019-01-25\"}")
        .then()
        .statusCode(409);
  }
}

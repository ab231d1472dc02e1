package org.seine.dialogue;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.seine.dialogue.DialogueWorld.THREADS;
import static org.seine.dialogue.DialogueWorld.begin;
import static org.seine.dialogue.DialogueWorld.begins;
import static org.seine.dialogue.DialogueWorld.invite;
import static org.seine.dialogue.DialogueWorld.list;
import static org.seine.dialogue.DialogueWorld.notes;
import static org.seine.dialogue.DialogueWorld.read;
import static org.seine.dialogue.DialogueWorld.thread;
import static org.seine.dialogue.DialogueWorld.words;
import static org.seine.dialogue.DialogueWorld.write;
import static org.seine.dialogue.DialogueWorld.writes;
import static org.seine.lead.LeadWorld.AUDITOR;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.TARSENIA;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.lead.LeadWorld.leadOnly;
import static org.seine.lead.LeadWorld.newId;
import static org.seine.measure.MeasureWorld.PORT_CALLIS_ITSELF;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.seine.dossier.DossierWorld;
import org.seine.embedded.HeldTokens;
import org.seine.embedded.Rows;
import org.seine.embedded.TestUsers;
import org.seine.lead.LeadWorld;
import org.seine.measure.MeasureWorld;
import org.seine.request.RequestWorld;

@QuarkusTest
@DisplayName("A thread")
class DialogueIT {
  private static String type(String code) {
    return "urn:seine:problem:" + code;
  }

  private static String seeEachOther(LeadWorld... recipients) {
    return evidence(recipients)
        .replaceFirst("\"useCondition\"", "\"recipientsSeeEachOther\":true,\"useCondition\"");
  }

  @Nested
  @DisplayName("on a lead")
  class OnALead {
    @Test
    void isReadByTheUnitsThatItNamesAndByNobodyElse() {
      var lead = PORT_CALLIS.submits(leadOnly(OTP));
      var id = begins(PORT_CALLIS, "LEAD", lead.id(), "Who owns the account", OTP);
      var first = writes(PORT_CALLIS, id, "The bank will answer on Monday.");
      var second = writes(OTP, id, "Thank you.");

      read(OTP, id)
          .then()
          .statusCode(200)
          .body("topic", equalTo("Who owns the account"))
          .body("record.kind", equalTo("LEAD"))
          .body("record.id", equalTo(lead.id()))
          .body("units.unit", contains(PORT_CALLIS.unit, OTP.unit))
          .body("messages.number", contains(3, 2, 1))
          .body("messages.id", contains(second, first, id))
          .body("messages.kind", contains("MESSAGE", "MESSAGE", "OPENING"))
          .body("messages.by", contains(OTP.unit, PORT_CALLIS.unit, PORT_CALLIS.unit))
          .body("messages.words", contains("Thank you.", "The bank will answer on Monday.", null))
          .body("messages[1].units", contains(PORT_CALLIS.unit, OTP.unit))
          .body("next", nullValue());
      list(OTP, "LEAD", lead.id())
          .then()
          .statusCode(200)
          .body("items.topic", contains("Who owns the account"))
          .body("partners", contains(PORT_CALLIS.unit));

      for (var stranger : List.of(MARAVELLE, REGISTRY, TARSENIA)) {
        read(stranger, id).then().statusCode(404);
        list(stranger, "LEAD", lead.id()).then().statusCode(404);
        write(stranger, id, newId(), "\"1\"", words("No.")).then().statusCode(404);
        invite(stranger, id, "\"1\"", REGISTRY).then().statusCode(404);
      }
    }

    @Test
    void isOpenedOnlyWithUnitsThatSeeTheLead() {
      var lead = PORT_CALLIS.submits(leadOnly(OTP));
      for (var form :
          List.of(
              thread("LEAD", lead.id(), "No", REGISTRY),
              thread("LEAD", lead.id(), "No", OTP, REGISTRY),
              thread("LEAD", lead.id(), "No", PORT_CALLIS),
              thread("LEAD", lead.id(), "No", OTP).replace(OTP.unit, newId()))) {
        begin(PORT_CALLIS, newId(), form)
            .then()
            .statusCode(422)
            .body("type", equalTo(type("cannot-take-part")))
            .body("where", equalTo("/units"));
      }
      begin(REGISTRY, newId(), thread("LEAD", lead.id(), "No", OTP)).then().statusCode(404);
      list(OTP, "LEAD", lead.id()).then().body("items", empty());
    }

    @Test
    void tellsNoRecipientOfAnotherUnlessTheProviderSaidSo() {
      var apart = PORT_CALLIS.submits(evidence(OTP, REGISTRY));
      list(OTP, "LEAD", apart.id()).then().body("partners", contains(PORT_CALLIS.unit));
      list(PORT_CALLIS, "LEAD", apart.id())
          .then()
          .body("partners", containsInAnyOrder(OTP.unit, REGISTRY.unit));
      begin(OTP, newId(), thread("LEAD", apart.id(), "No", REGISTRY)).then().statusCode(422);
      begin(PORT_CALLIS, newId(), thread("LEAD", apart.id(), "No", OTP, REGISTRY))
          .then()
          .statusCode(422);
      var alone = begins(PORT_CALLIS, "LEAD", apart.id(), "Alone", OTP);
      invite(PORT_CALLIS, alone, "\"1\"", REGISTRY).then().statusCode(422);
      list(REGISTRY, "LEAD", apart.id()).then().statusCode(200).body("items", empty());

      var together = PORT_CALLIS.submits(seeEachOther(OTP, REGISTRY));
      begins(OTP, "LEAD", together.id(), "Together", REGISTRY);
    }

    @Test
    void endsAtOnceForARecipientThatIsTakenOffTheLead() {
      var lead = PORT_CALLIS.submits(seeEachOther(OTP, REGISTRY));
      var id = begins(PORT_CALLIS, "LEAD", lead.id(), "Three", OTP, REGISTRY);
      writes(PORT_CALLIS, id, "Before.");
      PORT_CALLIS
          .call()
          .header("If-Match", PORT_CALLIS.etag(lead.id()))
          .delete(LeadWorld.lead(lead.id()) + "/recipients/" + REGISTRY.unit)
          .then()
          .statusCode(200);

      read(REGISTRY, id).then().statusCode(404);
      write(REGISTRY, id, newId(), "\"1\"", words("Still here?")).then().statusCode(404);
      list(REGISTRY, "LEAD", lead.id()).then().statusCode(404);
      writes(PORT_CALLIS, id, "After.");
      read(OTP, id)
          .then()
          .body("messages[0].units", contains(PORT_CALLIS.unit, OTP.unit))
          .body("units.find { it.unit == '%s' }.sees".formatted(REGISTRY.unit), equalTo(false));
    }

    @Test
    void leavesTheLeadAsItIs() {
      var lead = PORT_CALLIS.submits(evidence(OTP));
      var before = OTP.read(lead.id());
      var id = begins(OTP, "LEAD", lead.id(), "Nothing formal", PORT_CALLIS);
      writes(OTP, id, "We would accept it.");
      assertThat(OTP.read(lead.id()).asString()).isEqualTo(before.asString());
      assertThat(OTP.etag(lead.id())).isEqualTo(before.header("ETag"));
    }
  }

  @Nested
  @DisplayName("in a cooperation file")
  class InAFile {
    @Test
    void isAmongTheCourtAndOneStateAlone() {
      var dossier = MeasureWorld.dossier(PORT_CALLIS, MARAVELLE);
      begin(OTP, newId(), thread("DOSSIER", dossier, "No", PORT_CALLIS, MARAVELLE))
          .then()
          .statusCode(422);
      begin(PORT_CALLIS, newId(), thread("DOSSIER", dossier, "No", MARAVELLE))
          .then()
          .statusCode(422);
      list(PORT_CALLIS, "DOSSIER", dossier)
          .then()
          .body("partners", containsInAnyOrder(OTP.unit, REGISTRY.unit));
      var id = begins(PORT_CALLIS, "DOSSIER", dossier, "Fortnightly", OTP, REGISTRY);
      read(REGISTRY, id).then().statusCode(200).body("dossier", equalTo(dossier));
      read(MARAVELLE, id).then().statusCode(404);
      list(MARAVELLE, "DOSSIER", dossier).then().statusCode(200).body("items", empty());
      list(TARSENIA, "DOSSIER", dossier).then().statusCode(404);
      var internal = begins(REGISTRY, "DOSSIER", dossier, "Among us", OTP);
      read(OTP, internal).then().statusCode(200);
      invite(REGISTRY, internal, "\"1\"", PORT_CALLIS).then().statusCode(200);
      invite(REGISTRY, internal, "\"2\"", MARAVELLE).then().statusCode(422);
    }

    @Test
    void isOnAnAssetAMeasureOrARequestForThoseWhoSeeIt() {
      var dossier = MeasureWorld.dossier(PORT_CALLIS, MARAVELLE);
      var asset = MeasureWorld.account(OTP, dossier, PORT_CALLIS_ITSELF);
      var measure = MeasureWorld.frozen(asset);
      var request = RequestWorld.sent(RequestWorld.drafted(dossier, PORT_CALLIS_ITSELF));
      for (var record :
          List.of(
              List.of("ASSET", asset), List.of("MEASURE", measure), List.of("REQUEST", request))) {
        var kind = record.get(0);
        var id = begins(OTP, kind, record.get(1), "Balance", PORT_CALLIS);
        writes(PORT_CALLIS, id, "It is as it was.");
        read(OTP, id).then().body("messages[0].words", equalTo("It is as it was."));
        read(REGISTRY, id).then().statusCode(404);
        list(REGISTRY, kind, record.get(1))
            .then()
            .body("items", empty())
            .body("partners", containsInAnyOrder(OTP.unit, PORT_CALLIS.unit));
        read(MARAVELLE, id).then().statusCode(404);
        list(MARAVELLE, kind, record.get(1)).then().statusCode(404);
        begin(OTP, newId(), thread(kind, record.get(1), "No", MARAVELLE)).then().statusCode(422);
      }
    }

    @Test
    void isOnADraftOfARequestForTheSideThatDraftsItAlone() {
      var dossier = MeasureWorld.dossier(PORT_CALLIS);
      var ofCourt = RequestWorld.drafted(dossier, PORT_CALLIS_ITSELF);
      begin(OTP, newId(), thread("REQUEST", ofCourt, "No", PORT_CALLIS)).then().statusCode(422);
      var internal = begins(OTP, "REQUEST", ofCourt, "Before we send it", REGISTRY);
      RequestWorld.sent(ofCourt);
      read(REGISTRY, internal).then().statusCode(200);
      read(PORT_CALLIS, internal).then().statusCode(404);
      var ofState = RequestWorld.asked(dossier);
      list(PORT_CALLIS, "REQUEST", ofState).then().statusCode(200).body("partners", empty());
      begin(PORT_CALLIS, newId(), thread("REQUEST", ofState, "No", OTP)).then().statusCode(422);
      list(OTP, "REQUEST", ofState).then().statusCode(404);
    }

    @Test
    void endsAtOnceForAUnitThatIsRemovedFromTheFile() {
      var dossier = MeasureWorld.dossier(PORT_CALLIS);
      var asset = MeasureWorld.account(OTP, dossier, PORT_CALLIS_ITSELF);
      var onFile = begins(REGISTRY, "DOSSIER", dossier, "File", PORT_CALLIS);
      var onAsset = begins(REGISTRY, "ASSET", asset, "Asset", PORT_CALLIS);
      DossierWorld.remove(REGISTRY, dossier, DossierWorld.etag(REGISTRY, dossier), PORT_CALLIS)
          .then()
          .statusCode(204);
      for (var id : List.of(onFile, onAsset)) {
        read(PORT_CALLIS, id).then().statusCode(404);
        writes(REGISTRY, id, "Gone.");
      }
      DossierWorld.invite(REGISTRY, dossier, PORT_CALLIS);
      read(PORT_CALLIS, onFile)
          .then()
          .statusCode(200)
          .body("messages.kind", contains("OPENING"))
          .body("messages.words", not(hasItem("Gone.")));
    }
  }

  @Nested
  @DisplayName("holds what is written")
  class Writing {
    private String lead;
    private String id;

    @BeforeEach
    void open() {
      lead = PORT_CALLIS.submits(evidence(OTP)).id();
      id = begins(PORT_CALLIS, "LEAD", lead, "Words", OTP);
    }

    @Test
    void onceHoweverOftenItIsSent() {
      var form = thread("LEAD", lead, "Words", OTP);
      begin(PORT_CALLIS, id, form).then().statusCode(200).header("ETag", "\"1\"");
      for (var other : List.of(form.replace("Words", "Others"), form.replace(lead, newId()))) {
        assertThat(begin(PORT_CALLIS, id, other).statusCode()).isIn(409, 404);
      }
      begin(PORT_CALLIS, id, form.replace("Words", "Others"))
          .then()
          .statusCode(409)
          .body("type", equalTo(type("another-thread")));

      var message = newId();
      for (int time = 0; time < 2; time++) {
        write(OTP, id, message, "\"1\"", words("Once."))
            .then()
            .statusCode(200)
            .body("number", equalTo(2))
            .body("words", equalTo("Once."));
      }
      write(OTP, id, message, "\"1\"", words("Twice."))
          .then()
          .statusCode(409)
          .body("type", equalTo(type("another-message")));
      write(PORT_CALLIS, id, message, "\"1\"", words("Once.")).then().statusCode(409);
      write(OTP, id, id, "\"1\"", words("Words")).then().statusCode(409);
      read(OTP, id).then().body("messages", hasSize(2));
    }

    @Test
    void withinItsLimits() {
      write(OTP, id, newId(), "\"1\"", words("a".repeat(20_000))).then().statusCode(200);
      for (var wrong :
          List.of(
              words("a".repeat(20_001)),
              words("  "),
              notes("Notes", "2019-02-30", "Somebody"),
              notes("Notes", "2199-01-01", "Somebody"),
              notes("Notes", "2019-02-28", ""),
              notes("Notes", "2019-02-28", "a".repeat(201)))) {
        write(OTP, id, newId(), "\"1\"", wrong).then().statusCode(400);
      }
      write(OTP, id, UUID.randomUUID().toString(), "\"1\"", words("Hello")).then().statusCode(400);
      begin(OTP, newId(), thread("LEAD", lead, "a".repeat(201), PORT_CALLIS))
          .then()
          .statusCode(400);
    }

    @Test
    void asNotesOfAMeetingToo() {
      var form = notes("Agreed to write.", "2019-02-28", "Tamsin Orrel-Quay", "Sanna Druvik");
      write(OTP, id, newId(), "\"1\"", form).then().statusCode(200);
      read(PORT_CALLIS, id)
          .then()
          .body("messages[0].kind", equalTo("NOTES"))
          .body("messages[0].words", equalTo("Agreed to write."))
          .body("messages[0].meeting.heldOn", equalTo("2019-02-28"))
          .body("messages[0].meeting.present", contains("Tamsin Orrel-Quay", "Sanna Druvik"));
    }

    @Test
    void inOneOrderWhenBothWriteAtOnce() {
      var written =
          IntStream.range(0, 6)
              .mapToObj(
                  turn ->
                      CompletableFuture.supplyAsync(
                          () ->
                              write(
                                  turn % 2 == 0 ? OTP : PORT_CALLIS,
                                  id,
                                  newId(),
                                  "\"1\"",
                                  words("Turn " + turn))))
              .toList();
      Set<Integer> numbers = new TreeSet<>();
      for (var one : written) {
        var answer = one.join();
        if (answer.statusCode() == 200) {
          numbers.add(answer.path("number"));
        } else {
          answer.then().statusCode(409).body("type", equalTo(type("message-between")));
        }
      }
      assertThat(numbers).isNotEmpty();
      List<Integer> read = read(OTP, id).then().statusCode(200).extract().path("messages.number");
      assertThat(read)
          .containsExactlyElementsOf(
              IntStream.iterate(numbers.size() + 1, one -> one - 1)
                  .limit(numbers.size() + 1L)
                  .boxed()
                  .toList());
    }

    @Test
    void pageByPage() {
      for (int turn = 0; turn < 4; turn++) {
        writes(OTP, id, "Turn " + turn);
      }
      String next =
          PORT_CALLIS
              .call()
              .get(THREADS + "/" + id + "?limit=2")
              .then()
              .statusCode(200)
              .body("messages.number", contains(5, 4))
              .extract()
              .path("next");
      PORT_CALLIS
          .call()
          .get(THREADS + "/" + id + "?limit=2&after=" + next)
          .then()
          .statusCode(200)
          .body("topic", equalTo("Words"))
          .body("messages.number", contains(3, 2));
    }

    @Test
    void asItWasSignedOrNotAtAll() throws SQLException {
      var message = writes(OTP, id, "As signed.");
      Rows.asOwner()
          .run(
              "update thread_message set bytes = (select bytes from thread_message m where m.id = '"
                  + id
                  + "') where id = '"
                  + message
                  + "'");
      read(PORT_CALLIS, id).then().statusCode(500).body("type", equalTo(type("seal-broken")));
    }
  }

  @Nested
  @DisplayName("into which a unit is invited later")
  class Inviting {
    private String lead;
    private String id;

    @BeforeEach
    void open() {
      lead = PORT_CALLIS.submits(seeEachOther(OTP, REGISTRY)).id();
      id = begins(PORT_CALLIS, "LEAD", lead, "Later", OTP);
    }

    @Test
    void showsItWhatIsWrittenFromThenOn() {
      writes(OTP, id, "Before.");
      read(REGISTRY, id).then().statusCode(404);
      invite(PORT_CALLIS, id, "\"1\"", REGISTRY)
          .then()
          .statusCode(200)
          .header("ETag", "\"2\"")
          .body("units.unit", contains(PORT_CALLIS.unit, OTP.unit, REGISTRY.unit));
      invite(PORT_CALLIS, id, "\"1\"", REGISTRY).then().statusCode(200).header("ETag", "\"2\"");
      write(OTP, id, newId(), "\"2\"", words("After.")).then().statusCode(200);
      read(REGISTRY, id)
          .then()
          .statusCode(200)
          .body("topic", equalTo("Later"))
          .body("messages.kind", contains("MESSAGE", "INVITATION"))
          .body("messages[0].words", equalTo("After."))
          .body("messages[1].invited", equalTo(REGISTRY.unit));
      read(OTP, id).then().body("messages.number", contains(4, 3, 2, 1));
    }

    @Test
    void letsNobodyWriteForAUnitThatHeHasNotSeenInIt() {
      invite(PORT_CALLIS, id, "\"1\"", REGISTRY).then().statusCode(200);
      write(OTP, id, newId(), "\"1\"", words("For two."))
          .then()
          .statusCode(412)
          .body("type", equalTo(type("stale-version")))
          .body("changed", contains("units"));
      OTP.call()
          .contentType("application/json")
          .body(words("For anybody."))
          .put(THREADS + "/" + id + "/messages/" + newId())
          .then()
          .statusCode(428);
    }

    @Test
    void isOpenedFurtherByItsOpenerAlone() {
      invite(OTP, id, "\"1\"", REGISTRY)
          .then()
          .statusCode(403)
          .body("type", equalTo(type("not-the-opener")));
      invite(PORT_CALLIS, id, "\"1\"", MARAVELLE).then().statusCode(422);
      invite(PORT_CALLIS, id, "\"7\"", REGISTRY).then().statusCode(412);
    }
  }

  @Nested
  @DisplayName("tells")
  class Telling {
    private String lead;
    private String id;

    @BeforeEach
    void open() {
      lead = PORT_CALLIS.submits(evidence(OTP)).id();
      id = begins(PORT_CALLIS, "LEAD", lead, "Receipts", OTP);
    }

    @Test
    void eachUnitHowFarTheOtherHasReadAndNothingOfItsOwn() {
      writes(PORT_CALLIS, id, "Read this.");
      String other = "units.find { it.unit == '%s' }.".formatted(OTP.unit);
      String own = "units.find { it.unit == '%s' }.".formatted(PORT_CALLIS.unit);
      read(PORT_CALLIS, id)
          .then()
          .body(other + "readTo", nullValue())
          .body(own + "readTo", nullValue());
      list(OTP, "LEAD", lead).then().body("items[0].unread", equalTo(2));
      read(OTP, id).then().statusCode(200).body(other + "readTo", nullValue());
      list(OTP, "LEAD", lead).then().body("items[0].unread", equalTo(0));
      String first =
          read(PORT_CALLIS, id)
              .then()
              .body(other + "readTo", equalTo(2))
              .body(other + "readAt", notNullValue())
              .body(own + "readTo", nullValue())
              .extract()
              .path(other + "readAt");
      read(OTP, id).then().statusCode(200);
      read(PORT_CALLIS, id).then().body(other + "readAt", equalTo(first));
    }

    @Test
    void theOtherUnitThatSomethingIsThereAndNeverWhat() {
      writes(PORT_CALLIS, id, "Canary of the words");
      var told = OTP.call().get("/api/v1/notices?limit=200").asString();
      assertThat(told)
          .contains(id, "INVITED_TO_THREAD", "MESSAGE_WRITTEN")
          .doesNotContain("Canary of the words", "Receipts");
      assertThat(MARAVELLE.call().get("/api/v1/notices?limit=200").asString()).doesNotContain(id);
      assertThat(REGISTRY.call().get("/api/v1/notices?limit=200").asString()).doesNotContain(id);
    }

    @Test
    void theAuditorWhoReadAndWroteAndWhoWasRefused() {
      writes(OTP, id, "In the trail.");
      read(PORT_CALLIS, id).then().statusCode(200);
      read(MARAVELLE, id).then().statusCode(404);
      AUDITOR
          .call()
          .get("/api/v1/trail?record=" + id)
          .then()
          .statusCode(200)
          .body("items.operation", hasItem("thread.begin"))
          .body("items.findAll { it.operation == 'thread.write' }.unit", contains(OTP.unit))
          .body(
              "items.findAll { it.operation == 'thread.open' && it.outcome == 'refused' }.unit",
              contains(MARAVELLE.unit));
      read(AUDITOR, id).then().statusCode(404);
    }

    @Test
    void nothingMoreToAMemberWhoseMembershipHasEnded() throws SQLException {
      var name = "leaving" + UUID.randomUUID();
      TestUsers.create(name, "investigator");
      var member = UUID.randomUUID();
      Rows.asOwner()
          .run(
              "insert into member (id, unit, subject, name, pseudonym, state, confirmed_at) values ('%s',"
                      .formatted(member)
                  + " '%s', '%s', 'Leaving', gen_random_uuid(), 'ACTIVE', now())"
                      .formatted(OTP.unit, TestUsers.idOf(name)));
      assertThat(asMember(name)).isEqualTo(200);
      Rows.asOwner().run("update member set state = 'ENDED' where id = '" + member + "'");
      assertThat(asMember(name)).isEqualTo(403);
      read(OTP, id).then().statusCode(200);
    }

    private int asMember(String name) {
      return given()
          .auth()
          .oauth2(HeldTokens.of(name))
          .header("Seine-Unit", OTP.unit)
          .get(THREADS + "/" + id)
          .statusCode();
    }
  }
}

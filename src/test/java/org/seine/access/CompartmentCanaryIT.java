package org.seine.access;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.TARSENIA;
import static org.seine.measure.MeasureWorld.ASSETS;
import static org.seine.measure.MeasureWorld.PORT_CALLIS_ITSELF;
import static org.seine.request.RequestWorld.REQUESTS;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.access.Sweep.Answer;
import org.seine.dialogue.DialogueWorld;
import org.seine.lead.LeadWorld;
import org.seine.measure.MeasureWorld;
import org.seine.request.RequestWorld;
import org.seine.view.ViewWorld;

/** Words and ids of one compartment, looked for in every answer that the API can give to others. */
@QuarkusTest
@DisplayName("What lies in the compartment of Port Callis")
class CompartmentCanaryIT {
  private static final String CANARY = "Zinnober-Wolkenkuckuck";
  private static final String SUM = "7654321.09";

  private String dossier;
  private String asset;
  private String measure;
  private String request;
  private String reply;
  private String thread;
  private String view;

  @BeforeEach
  void sealTheCanary() {
    dossier = MeasureWorld.dossier(PORT_CALLIS, MARAVELLE);
    var form =
        MeasureWorld.accountForm(dossier, PORT_CALLIS_ITSELF, "QP32PCMB40127700318842")
            .replace("Account of Merrowfen", CANARY)
            .replace("Merrowfen Holdings Ltd", CANARY);
    asset = MeasureWorld.post(OTP, ASSETS, form).then().statusCode(201).extract().path("id");
    var path = ASSETS + "/" + asset;
    MeasureWorld.post(
            OTP,
            path + "/observations",
            MeasureWorld.etag(OTP, path),
            MeasureWorld.value("2019-03-22", SUM, "USD").replace("Statement", CANARY))
        .then()
        .statusCode(204);
    measure = MeasureWorld.frozen(asset);
    MeasureWorld.reports(
        PORT_CALLIS,
        measure,
        """
        {"step":"CLAIM_OPENED","on":"2019-11-05","claim":{"id":"%s","claimant":"%s",
         "amount":{"amount":"%s","currency":"USD"}}}"""
            .formatted(UUID.randomUUID(), CANARY, SUM));
    request =
        MeasureWorld.post(
                OTP,
                REQUESTS,
                RequestWorld.form(
                    dossier, PORT_CALLIS_ITSELF, "PROSECUTOR", RequestWorld.text(CANARY)))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    RequestWorld.sent(request);
    reply = RequestWorld.document(PORT_CALLIS, request, CANARY.getBytes(UTF_8));
    RequestWorld.reports(
        PORT_CALLIS,
        request,
        """
        {"step":"REPLY","on":"2019-02-21","language":"en","reason":"%s","documents":[%s]}"""
            .formatted(CANARY, RequestWorld.attached(reply, "REPLY", "")));
    thread = DialogueWorld.begins(OTP, "ASSET", asset, CANARY, PORT_CALLIS);
    DialogueWorld.writes(OTP, thread, CANARY + " " + SUM);
    view = ViewWorld.saved(OTP.call(), CANARY, true);
  }

  /** Without this the others would hold for a sweep that finds nothing. */
  @Test
  void isFoundByTheSweepOfItsOwn() {
    assertThat(Sweep.readings(PORT_CALLIS::call, List.of(asset, measure, request, thread)))
        .filteredOn(answer -> answer.says(CANARY))
        .extracting(Answer::call)
        .contains(
            "GET /api/v1/assets",
            "GET /api/v1/assets/" + asset,
            "GET /api/v1/measures",
            "GET /api/v1/measures/" + measure,
            "GET /api/v1/requests",
            "GET /api/v1/requests/" + request,
            "GET /api/v1/threads?kind=ASSET",
            "GET /api/v1/threads/" + thread);
    assertThat(document(PORT_CALLIS).asString()).isEqualTo(CANARY);
  }

  /** The sweep puts one id into every place of an address; this one has two. */
  @Test
  void isInNoDocumentOfARequestForAnother() {
    for (var stranger : List.of(MARAVELLE, TARSENIA)) {
      assertThat(document(stranger).statusCode()).isEqualTo(404);
    }
  }

  private Response document(LeadWorld person) {
    return person.call().get(REQUESTS + "/" + request + "/documents/" + reply);
  }

  @Test
  void isInNoAnswerToAnotherStateOfTheSameFile() {
    isHiddenFrom(MARAVELLE, asset, measure, request, reply, thread, view, compartment());
  }

  @Test
  void isInNoAnswerToAStateThatIsNotInvited() {
    isHiddenFrom(TARSENIA, asset, measure, request, reply, thread, view, compartment(), dossier);
  }

  private void isHiddenFrom(LeadWorld stranger, String... hidden) {
    List<String> told = new ArrayList<>();
    Stream.concat(
            Sweep.readings(stranger::call, ids()).stream(),
            Sweep.changes(stranger::call, ids()).stream())
        .forEach(
            answer -> {
              if (answer.status() == 429
                  || answer.status() >= 500
                  || answer.says(CANARY)
                  || answer.says(SUM)) {
                told.add(answer.call() + " " + answer.status());
              }
              for (String id : hidden) {
                if (answer.says(id) && !knows(answer, id)) {
                  told.add(answer.call() + " tells " + id);
                }
              }
            });
    assertThat(told).isEmpty();
  }

  /** Whoever asks for an id knows it, and finds the asking in the trail of the own unit. */
  private static boolean knows(Answer answer, String id) {
    return answer.call().contains(id) || answer.call().startsWith("GET /api/v1/trail");
  }

  private List<String> ids() {
    return List.of(asset, measure, request, thread, view, dossier);
  }

  private String compartment() {
    return OTP.call()
        .get(ASSETS + "/" + asset)
        .then()
        .statusCode(200)
        .extract()
        .path("compartment");
  }
}

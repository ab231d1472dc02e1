package org.seine.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.PRESIDENCY;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.measure.MeasureWorld.ASSETS;
import static org.seine.measure.MeasureWorld.MEASURES;
import static org.seine.measure.MeasureWorld.PORT_CALLIS_ITSELF;
import static org.seine.measure.MeasureWorld.account;
import static org.seine.measure.MeasureWorld.claim;
import static org.seine.measure.MeasureWorld.dossier;
import static org.seine.measure.MeasureWorld.enforced;
import static org.seine.measure.MeasureWorld.etag;
import static org.seine.measure.MeasureWorld.frozen;
import static org.seine.measure.MeasureWorld.post;
import static org.seine.measure.MeasureWorld.reports;
import static org.seine.measure.MeasureWorld.take;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.lead.HeldUp;

@QuarkusTest
@DisplayName("Two calls on the measures of an asset at the same moment")
class MeasureRaceIT {
  private static final String FORFEIT = "{\"step\":\"FORFEIT\",\"on\":\"2025-06-24\"}";

  private String dossier;
  private String asset;

  @BeforeEach
  void enterAnAsset() {
    dossier = dossier(PORT_CALLIS, PRESIDENCY);
    asset = account(OTP, dossier, PORT_CALLIS_ITSELF);
  }

  @Test
  void doNotForfeitBesideAClaimUnderAnotherMeasure() throws Exception {
    var claimed = frozen(asset);
    var forfeited = enforced(asset);
    assertThat(atOnce(claims(claimed), () -> take(PORT_CALLIS, forfeited, "facts", FORFEIT)))
        .containsExactly(204, 412);
    opened(forfeited).body("state", equalTo("ENFORCEMENT_REQUESTED")).body("alarms", empty());
    reports(PORT_CALLIS, forfeited, FORFEIT);
    opened(forfeited)
        .body("state", equalTo("ENFORCEMENT_REQUESTED"))
        .body("alarms.kind", contains("CLAIM_OPEN"));
  }

  @Test
  void takeAClaimOfWhatWasJustForfeited() throws Exception {
    var claimed = frozen(asset);
    var forfeited = enforced(asset);
    assertThat(atOnce(() -> take(PORT_CALLIS, forfeited, "facts", FORFEIT), claims(claimed)))
        .containsExactly(204, 204);
    stands("FORFEITED", 1);
  }

  @Test
  void doNotJudgeAnAssetForfeitedBesideAClaim() throws Exception {
    var claimed = frozen(asset);
    var judged = frozen(asset);
    reports(PORT_CALLIS, judged, FORFEIT);
    int about = opened(judged).extract().path("alarms[0].step");
    var note =
        """
        {"step":"TAKE_NOTE","on":"2025-06-25","reason":"It was","about":%d,"becomes":"FORFEITED"}"""
            .formatted(about);
    assertThat(atOnce(claims(claimed), () -> take(REGISTRY, judged, "steps", note)))
        .containsExactly(204, 409);
    opened(judged).body("state", equalTo("FROZEN"));
  }

  @Test
  void leaveTheAssetWhereBothItsMeasuresStand() throws Exception {
    var claimed = frozen(asset);
    var ordered = frozen(asset);
    assertThat(
            atOnce(
                claims(claimed),
                () ->
                    take(
                        REGISTRY,
                        ordered,
                        "steps",
                        "{\"step\":\"ORDER_FORFEITURE\",\"on\":\"2023-11-15\",\"reference\":\"88\"}")))
        .containsExactly(204, 204);
    stands("FORFEITURE_ORDERED", 1);
  }

  @Test
  void letOneOfTwoOfficersBeFirst() throws Exception {
    var measure = frozen(asset);
    Supplier<Response> asks =
        () -> take(REGISTRY, measure, "steps", "{\"step\":\"ASK_RENEWAL\",\"on\":\"2020-02-20\"}");
    assertThat(atOnce(asks, asks)).containsExactlyInAnyOrder(204, 412);
    opened(measure)
        .body(
            "history.told.step",
            contains("PROPOSE", "AUTHORISE", "REQUEST", "FREEZE", "ASK_RENEWAL"));
  }

  @Test
  void beginNoMeasureOnAnAssetThatIsMerged() throws Exception {
    var other = account(OTP, dossier, PORT_CALLIS_ITSELF);
    assertThat(atOnce(() -> merge(other), this::propose)).containsExactly(204, 409);
    OTP.call()
        .get(ASSETS + "/" + asset)
        .then()
        .body("state", equalTo("MERGED"))
        .body("standing", equalTo("NO_MEASURE"));
  }

  @Test
  void mergeNoAssetOnWhichAMeasureBegins() throws Exception {
    var other = account(OTP, dossier, PORT_CALLIS_ITSELF);
    assertThat(atOnce(this::propose, () -> merge(other))).containsExactly(201, 409);
    stands("ASKED_FOR", 0);
  }

  /** The statuses of calls that come in this order while nobody can change the asset yet. */
  @SafeVarargs
  private List<Integer> atOnce(Supplier<Response>... calls) throws Exception {
    List<CompletableFuture<Integer>> answers = new ArrayList<>();
    try (var holding = HeldUp.portal();
        var lock = holding.prepareStatement("select 1 from asset where key = ? for update")) {
      holding.setAutoCommit(false);
      lock.setObject(1, UUID.fromString(asset));
      lock.execute();
      for (var call : calls) {
        answers.add(CompletableFuture.supplyAsync(() -> call.get().statusCode()));
        HeldUp.awaitWaiting(answers.size());
      }
      holding.commit();
    }
    List<Integer> statuses = new ArrayList<>();
    for (var answer : answers) {
      statuses.add(answer.get(20, TimeUnit.SECONDS));
    }
    return statuses;
  }

  private static Supplier<Response> claims(String measure) {
    var told = claim(UUID.randomUUID().toString());
    return () -> take(PORT_CALLIS, measure, "facts", told);
  }

  private Response propose() {
    return post(
        OTP,
        MEASURES,
        """
        {"asset":"%s","executing":"%s","footing":"CHAMBER_AT_TRIAL",
         "first":{"step":"PROPOSE","on":"2019-03-18","reason":"Application"}}"""
            .formatted(asset, PORT_CALLIS_ITSELF));
  }

  private Response merge(String into) {
    var path = ASSETS + "/" + asset;
    return post(
        OTP,
        path + "/merging",
        etag(OTP, path),
        "{\"into\":\"%s\",\"grounds\":\"One account\"}".formatted(into));
  }

  private void stands(String standing, int openClaims) {
    OTP.call()
        .get(ASSETS + "/" + asset)
        .then()
        .body("standing", equalTo(standing))
        .body("openClaims", equalTo(openClaims));
  }

  private static ValidatableResponse opened(String measure) {
    return REGISTRY.call().get(MEASURES + "/" + measure).then().statusCode(200);
  }
}

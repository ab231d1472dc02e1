package org.seine.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.consent.ConsentWorld.accepted;
import static org.seine.consent.ConsentWorld.asks;
import static org.seine.consent.ConsentWorld.material;
import static org.seine.consent.ConsentWorld.question;
import static org.seine.lead.LeadWorld.ADMINISTRATOR;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.notice.NoticeWorld.about;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.consent.ConsentWorld;
import org.seine.embedded.HeldTokens;

@QuarkusTest
@DisplayName("Notices of a record that is opened")
class OpenedIT {
  @Test
  void areReadByWhoOpensALeadAndByNobodyElse() {
    var given = PORT_CALLIS.submits(evidence(OTP));
    var other = PORT_CALLIS.submits(evidence(OTP));
    OTP.read(given.id()).then().statusCode(200);

    assertThat(unread(OTP.call(), given.id())).isEmpty();
    assertThat(unread(OTP.call(), other.id())).hasSize(1);
    assertThat(unread(colleague(), given.id())).hasSize(1);
  }

  @Test
  void areReadByWhoOpensAProposal() {
    Response proposed =
        ADMINISTRATOR
            .call()
            .contentType(ContentType.JSON)
            .body(
                """
                {"kind":"MEMBER","unit":"%s","newMember":{"identifier":"%s","name":"Somebody New"}}"""
                    .formatted(PORT_CALLIS.unit, UUID.randomUUID()))
            .post("/api/v1/proposals");
    String id = proposed.then().statusCode(201).extract().path("id");
    assertThat(unread(PORT_CALLIS.call(), id)).hasSize(1);

    PORT_CALLIS.call().get("/api/v1/proposals/" + id).then().statusCode(200);
    assertThat(unread(PORT_CALLIS.call(), id)).isEmpty();
    ADMINISTRATOR
        .call()
        .header("If-Match", proposed.header("ETag"))
        .post("/api/v1/proposals/" + id + "/withdrawal")
        .then()
        .statusCode(200);
  }

  @Test
  void areReadByWhoOpensAQuestionOfConsent() {
    var lead = accepted(PORT_CALLIS, OTP, "PROVIDER");
    String asked = asks(OTP, lead.id(), question(material(true, false), "CHAMBER"));
    assertThat(unread(PORT_CALLIS.call(), asked)).hasSize(1);

    ConsentWorld.read(PORT_CALLIS, asked).then().statusCode(200);
    assertThat(unread(PORT_CALLIS.call(), asked)).isEmpty();
  }

  private static List<JsonNode> unread(RequestSpecification who, String record) {
    return about(who.get("/api/v1/notices?unread=true&limit=200").asString(), record);
  }

  private static RequestSpecification colleague() {
    return RestAssured.given()
        .auth()
        .oauth2(HeldTokens.of("petrus.amadale"))
        .header("Seine-Unit", OTP.unit);
  }
}

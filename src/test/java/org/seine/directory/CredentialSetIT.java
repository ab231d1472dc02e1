package org.seine.directory;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.seine.directory.DirectoryIT.PORT_CALLIS;
import static org.seine.directory.DirectoryIT.as;
import static org.seine.directory.TwoPersonsIT.confirm;
import static org.seine.directory.TwoPersonsIT.proposeMember;
import static org.seine.directory.TwoPersonsIT.reconfirmation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.embedded.DemoTokens;
import org.seine.embedded.TestUsers;

@QuarkusTest
@DisplayName("A member confirmed with certain credentials")
class CredentialSetIT {
  private final String name = "held" + UUID.randomUUID();
  private String member;

  @BeforeEach
  void confirmAMember() {
    String subject = TestUsers.create(name, "investigator");
    // Long ago, so that only the set, never a date, can tell.
    TestUsers.addSecurityKey(name, Instant.now().minusSeconds(86_400));
    Response proposed = proposeMember("bram.ivesund", PORT_CALLIS, subject);
    confirm("tamsin.orrel-quay", PORT_CALLIS, proposed).statusCode(200);
    member = proposed.path("member");
    call().statusCode(200);
  }

  @Test
  @DisplayName("keeps acting with later tokens while they stay the same")
  void keepsActing() {
    call().statusCode(200);
  }

  @Test
  @DisplayName("is suspended once the second factor is removed")
  void isSuspendedWithoutTheSecondFactor() {
    TestUsers.removeCredentials(name, "webauthn");
    isSuspended();
  }

  @Test
  @DisplayName("is suspended once another is added, though it claims to be older")
  void isSuspendedWithAnother() {
    TestUsers.addSecurityKey(name, Instant.now().minusSeconds(172_800));
    isSuspended();
  }

  @Test
  @DisplayName("is suspended once the account is deleted, though a token of it is still good")
  void isSuspendedWithoutAnAccount() {
    String token = DemoTokens.of(name);
    TestUsers.delete(name);
    isSuspended(
        given().auth().oauth2(token).header("Seine-Unit", PORT_CALLIS).get("/api/v1/units").then());
  }

  @Test
  @DisplayName("acts again, with the new set, once a colleague confirmed it")
  void actsAgainOnceConfirmed() {
    TestUsers.removeCredentials(name, "webauthn");
    isSuspended();
    confirm("dov.castellane", PORT_CALLIS, reconfirmation(member)).statusCode(200);
    call().statusCode(200);
    TestUsers.addSecurityKey(name, Instant.now().minusSeconds(86_400));
    isSuspended();
  }

  private void isSuspended() {
    isSuspended(call());
  }

  private static void isSuspended(ValidatableResponse answer) {
    answer.statusCode(403).body("type", equalTo("urn:seine:problem:membership-suspended"));
  }

  private ValidatableResponse call() {
    return as(name, PORT_CALLIS).get("/api/v1/units").then().log().ifValidationFails();
  }
}

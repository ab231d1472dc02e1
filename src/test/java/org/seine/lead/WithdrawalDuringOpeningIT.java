package org.seine.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.seine.lead.LeadWorld.AUDITOR;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.lead.LeadWorld.lead;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("While a recipient opens what its provider takes back")
class WithdrawalDuringOpeningIT {
  @ParameterizedTest(name = "{0} is refused as if nothing were there, and nothing leaves")
  @CsvSource(
      delimiter = ';',
      value = {
        "lead.open;",
        "document.list;/documents",
        "document.open;/documents/{document}",
        "document.export;/documents/{document}/export"
      })
  void theOpeningComesTooLate(String operation, String path) throws Exception {
    var given = PORT_CALLIS.submits(evidence(OTP));
    var address = address(given, path);
    try (var withdrawal = HeldUp.portal()) {
      withdrawal.setAutoCommit(false);
      withdraw(withdrawal, given.id());
      var opening = CompletableFuture.supplyAsync(() -> OTP.call().get(address));
      HeldUp.awaitAt("access_grant", opening);
      withdrawal.commit();
      var late = opening.get(20, TimeUnit.SECONDS);
      assertThat(late.statusCode()).isEqualTo(404);
      assertThat(late.asString()).isEqualTo(absent().asString());
    }
    AUDITOR
        .call()
        .get(
            "/api/v1/trail?limit=200&outcome=refused&unit="
                + OTP.unit
                + "&record="
                + asked(given, path))
        .then()
        .statusCode(200)
        .body(
            "items.findAll { it.operation == '" + operation + "' }.reason", hasItem("not-visible"));
  }

  @Test
  @DisplayName("a further range of a download is refused too")
  void aFurtherRangeComesTooLate() throws Exception {
    var given = PORT_CALLIS.submits(evidence(OTP));
    var address = address(given, "/documents/{document}");
    OTP.call().header("Range", "bytes=0-3").get(address).then().statusCode(206);
    try (var withdrawal = HeldUp.portal()) {
      withdrawal.setAutoCommit(false);
      withdraw(withdrawal, given.id());
      var opening =
          CompletableFuture.supplyAsync(() -> OTP.call().header("Range", "bytes=4-7").get(address));
      HeldUp.awaitAt("access_grant", opening);
      withdrawal.commit();
      assertThat(opening.get(20, TimeUnit.SECONDS).statusCode()).isEqualTo(404);
    }
  }

  @ParameterizedTest(name = "who only called {0} has opened the lead")
  @ValueSource(strings = {"/documents", "/documents/{document}/export"})
  void theFirstOpeningIsMarkedWhateverItWas(String path) {
    var given = PORT_CALLIS.submits(evidence(OTP));
    OTP.call().get(address(given, path)).then().statusCode(200);
    PORT_CALLIS
        .call()
        .header("If-Match", PORT_CALLIS.etag(given.id()))
        .delete(lead(given.id()) + "/recipients/" + OTP.unit)
        .then()
        .statusCode(200)
        .body("opened", equalTo(true));
  }

  private static String address(LeadWorld.Submitted given, String path) {
    var more = path == null ? "" : path;
    return lead(given.id()) + more.replace("{document}", given.document());
  }

  private static String asked(LeadWorld.Submitted given, String path) {
    return path != null && path.contains("{document}") ? given.document() : given.id();
  }

  private static Response absent() {
    return OTP.read(LeadWorld.newId());
  }

  /** What a withdrawal does last; its transaction stays open. */
  private static void withdraw(Connection withdrawal, String lead) throws SQLException {
    try (var update =
        withdrawal.prepareStatement(
            "update access_grant set withdrawn_at = now(), withdrawn_by = gen_random_uuid()"
                + " where record = (select key from lead where id = ?::uuid)")) {
      update.setString(1, lead);
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }
}

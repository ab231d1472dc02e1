package org.seine.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.lead.LeadWorld.lead;
import static org.seine.lead.LeadWorld.newId;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("A change that names the version it read is refused when another is being committed")
class StaleVersionIT {
  @Test
  @DisplayName("by the provider, who discards a draft")
  void theProvidersChange() throws Exception {
    var id = newId();
    PORT_CALLIS.save(id, evidence(OTP)).then().statusCode(200);
    assertThat(
            whileAnotherCommits(
                "update lead set revision = revision + 1 where id = ?::uuid",
                id,
                () -> PORT_CALLIS.call().header("If-Match", "\"1\"").delete(lead(id))))
        .isEqualTo(412);
    PORT_CALLIS.read(id).then().statusCode(200);
  }

  @Test
  @DisplayName("by a recipient, who acknowledges")
  void theRecipientsChange() throws Exception {
    var given = PORT_CALLIS.submits(evidence(OTP));
    assertThat(
            whileAnotherCommits(
                "update lead_recipient set revision = revision + 1 where lead ="
                    + " (select key from lead where id = ?::uuid)",
                given.id(),
                () -> OTP.post(given.id(), "reception", "\"1\"")))
        .isEqualTo(412);
  }

  /** The other change is made before the call begins, and committed once the call waits for it. */
  private static int whileAnotherCommits(String change, String lead, Supplier<Response> call)
      throws Exception {
    try (var other = HeldUp.portal();
        var update = other.prepareStatement(change)) {
      other.setAutoCommit(false);
      update.setString(1, lead);
      assertThat(update.executeUpdate()).isEqualTo(1);
      var answer = CompletableFuture.supplyAsync(call);
      HeldUp.awaitAt("lead", answer);
      other.commit();
      return answer.get(20, TimeUnit.SECONDS).statusCode();
    }
  }
}

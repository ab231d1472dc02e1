package org.seine.dossier.filed;

import static org.hamcrest.Matchers.equalTo;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.measure.MeasureWorld.ASSETS;
import static org.seine.measure.MeasureWorld.MEASURES;
import static org.seine.measure.MeasureWorld.PORT_CALLIS_ITSELF;
import static org.seine.measure.MeasureWorld.account;
import static org.seine.measure.MeasureWorld.dossier;
import static org.seine.measure.MeasureWorld.etag;
import static org.seine.measure.MeasureWorld.frozen;
import static org.seine.measure.MeasureWorld.post;
import static org.seine.measure.MeasureWorld.value;
import static org.seine.request.RequestWorld.REQUESTS;
import static org.seine.request.RequestWorld.drafted;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.dossier.DossierWorld;
import org.seine.embedded.Rows;
import org.seine.lead.LeadWorld;

@QuarkusTest
@DisplayName("A record whose state was altered in the database")
class AlteredStateIT {
  private static final String WITHDRAW =
      "{\"step\":\"WITHDRAW\",\"on\":\"2019-01-24\",\"reason\":\"No longer needed\"}";

  @Test
  void doesNotOpenAsAMeasureAndTakesNoStep() throws SQLException {
    var measure = frozen(account(OTP, dossier(PORT_CALLIS), PORT_CALLIS_ITSELF));
    var path = MEASURES + "/" + measure;
    var read = etag(PORT_CALLIS, path);
    become("measure", measure, "RELEASED");
    for (var person : new LeadWorld[] {PORT_CALLIS, OTP, REGISTRY}) {
      refused(person.call().get(path));
    }
    refused(
        post(
            PORT_CALLIS,
            path + "/facts",
            read,
            "{\"step\":\"COMPETING_ORDER\",\"on\":\"2019-04-01\",\"reference\":\"ARO 19/2\"}"));
    become("measure", measure, "FROZEN");
    PORT_CALLIS.call().get(path).then().statusCode(200).body("state", equalTo("FROZEN"));
  }

  @Test
  void doesNotOpenAsAnAssetAndTakesNoStep() throws SQLException {
    var asset = account(OTP, dossier(PORT_CALLIS), PORT_CALLIS_ITSELF);
    var path = ASSETS + "/" + asset;
    var read = etag(OTP, path);
    become("asset", asset, "TRACED");
    refused(OTP.call().get(path));
    refused(post(OTP, path + "/observations", read, value("2019-03-22", "1.00", "USD")));
    become("asset", asset, "IDENTIFIED");
    OTP.call().get(path).then().statusCode(200);
  }

  @Test
  void doesNotOpenAsARequestAndTakesNoStep() throws SQLException {
    var request = drafted(dossier(PORT_CALLIS), PORT_CALLIS_ITSELF);
    var path = REQUESTS + "/" + request;
    var read = etag(OTP, path);
    become("request", request, "AUTHORISED");
    refused(OTP.call().get(path));
    refused(post(OTP, path + "/steps", read, WITHDRAW));
    become("request", request, "DRAFT");
    post(OTP, path + "/steps", read, WITHDRAW).then().statusCode(204);
  }

  @Test
  void doesNotOpenAsAFileForTheCourtOrForAState() throws SQLException {
    var dossier = dossier(PORT_CALLIS);
    var read = DossierWorld.etag(REGISTRY, dossier);
    become("dossier", dossier, "CLOSED");
    refused(DossierWorld.open(REGISTRY, dossier));
    refused(DossierWorld.open(PORT_CALLIS, dossier));
    refused(DossierWorld.turn(REGISTRY, dossier, read, "reopening"));
    become("dossier", dossier, "OPEN");
    DossierWorld.turn(REGISTRY, dossier, read, "closing").then().statusCode(204);
    DossierWorld.open(PORT_CALLIS, dossier).then().body("state", equalTo("CLOSED"));
  }

  private static void refused(Response answer) {
    answer
        .then()
        .log()
        .ifValidationFails()
        .statusCode(500)
        .body("type", equalTo("urn:seine:problem:seal-broken"))
        .body("reason", equalTo("STATE_NOT_SIGNED"));
  }

  private static void become(String table, String record, String state) throws SQLException {
    Rows.asOwner()
        .alter("update %s set state = '%s' where key = '%s'".formatted(table, state, record));
  }
}

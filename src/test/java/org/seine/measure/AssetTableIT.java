package org.seine.measure;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.measure.MeasureWorld.ASSETS;
import static org.seine.measure.MeasureWorld.PORT_CALLIS_ITSELF;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.lead.LeadWorld;

@QuarkusTest
@DisplayName("A table of assets that is sent")
class AssetTableIT {
  private static final String TABLE =
      """
      type,name,country,identifierKind,identifier,valuedOn,amount,currency,valueMethod
      BANK_ACCOUNT,Account 1,QP,IBAN,QP32PCMB40127700318842,2019-03-22,12.50,EUR,BALANCE
      REAL_ESTATE,Villa Méridienne,QP,,,,,,
      """;

  private String dossier;
  private final String key = UUID.randomUUID().toString();

  @BeforeEach
  void beginAFile() {
    dossier = MeasureWorld.dossier(PORT_CALLIS);
  }

  @Test
  void becomesOneAssetForEachRowOnceHoweverOftenItIsSent() {
    List<String> first =
        send(OTP, TABLE).then().statusCode(200).body("line", contains(2, 3)).extract().path("id");
    send(OTP, TABLE).then().statusCode(200).body("id", equalTo(first));

    PORT_CALLIS.call().get(ASSETS + "?dossier=" + dossier).then().body("items", hasSize(2));
    PORT_CALLIS
        .call()
        .get(ASSETS + "/" + first.get(0))
        .then()
        .body("value.amount", equalTo("12.50"))
        .body("history.step", contains("IDENTIFY", "VALUE"));
  }

  @Test
  void isTakenWholeOrNotAtAll() {
    send(OTP, TABLE.replace("318842", "318843"))
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:seine:problem:rows-refused"))
        .body("count", equalTo(1))
        .body("faults[0].line", equalTo(2))
        .body("faults[0].column", equalTo("identifier"));
    OTP.call().get(ASSETS + "?dossier=" + dossier).then().body("items", empty());
  }

  @Test
  void isNotTakenIntoAFileThatTheUnitDoesNotWorkIn() {
    send(MARAVELLE, TABLE).then().statusCode(404);
  }

  private Response send(LeadWorld person, String table) {
    return person
        .call()
        .header("Idempotency-Key", key)
        .contentType("text/csv; charset=utf-8")
        .body(table.getBytes(UTF_8))
        .post(
            "/api/v1/asset-tables?dossier=%s&participant=%s"
                .formatted(dossier, PORT_CALLIS_ITSELF));
  }
}

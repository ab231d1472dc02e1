package org.seine.measure;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.measure.MeasureWorld.ASSETS;
import static org.seine.measure.MeasureWorld.PORT_CALLIS_ITSELF;
import static org.seine.measure.MeasureWorld.post;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("An asset")
class AssetIT {
  private String dossier;

  @BeforeEach
  void beginAFile() {
    dossier = MeasureWorld.dossier(PORT_CALLIS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "é", "漢", "\\u0001"})
  void isListedWithEachNameAtItsLimitInAnyScript(String sign) {
    var parties =
        IntStream.range(0, 7)
            .mapToObj(i -> party("OTHER_INTEREST", i + sign.repeat(199), null))
            .collect(Collectors.joining(","));
    var id =
        identify(sign.repeat(200), parties).then().statusCode(201).extract().<String>path("id");
    OTP.call().get(ASSETS + "?dossier=" + dossier).then().body("items.id", hasItem(id));
  }

  @ParameterizedTest
  @CsvSource({"60,40,201", "60,40.0001,400", "60,50,400", "100,0.1,400"})
  void isHeldAsAWholeAndNotMore(String one, String other, int status) {
    var parties = party("HOLDER", "One", one) + "," + party("HOLDER", "Other", other);
    identify("A flat", parties).then().statusCode(status);
  }

  @Test
  void saysWhoseSharesAreMoreThanTheWhole() {
    identify("A flat", party("CO_OWNER", "One", "60") + "," + party("CO_OWNER", "Other", "50"))
        .then()
        .body("where", equalTo("/text/parties"));
  }

  private Response identify(String name, String parties) {
    return post(
        OTP,
        ASSETS,
        """
        {"dossier":"%s","participant":"%s","asset":{"type":"REAL_ESTATE","country":"QP",
          "crimeLink":"PROCEEDS","confidence":"PROBABLE",
          "text":{"name":"%s","identifiers":[],"parties":[%s],"encumbrances":[]}}}"""
            .formatted(dossier, PORT_CALLIS_ITSELF, name, parties));
  }

  private static String party(String role, String name, String share) {
    return """
    {"role":"%s","kind":"COMPANY","name":"%s"%s}"""
        .formatted(role, name, share == null ? "" : ",\"share\":\"" + share + "\"");
  }
}

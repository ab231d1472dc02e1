package org.seine.keys;

import static org.seine.keys.KeyWorld.administrator;
import static org.seine.keys.KeyWorld.focalPoint;
import static org.seine.keys.KeyWorld.select;

import io.restassured.http.ContentType;
import java.sql.SQLException;
import java.util.List;
import org.seine.access.Person;
import org.seine.access.Row;
import org.seine.access.Rows;

/**
 * Who may do what with keys and certificates. The hand-over is the focal point's unit's, and was
 * collected: to that unit it is over, to everybody else it never was.
 */
public final class KeyRows implements Rows {
  private static final String CERTIFICATES = "/api/v1/units/{record}/certificates";
  private static final String PASSPHRASE = "{\"passphrase\":\"a lantern in the harbour at night\"}";

  @Override
  public List<Row> rows() {
    String unit = Person.FOCAL_POINT.unit();
    return List.of(
        // operation                                                 focal  inv  reg  aud  adm
        Row.of("listCertificates", "GET", CERTIFICATES).on(unit).gives(200, 200, 200, 200, 200),
        Row.of("listCertificateEnds", "GET", "/api/v1/certificates").gives(403, 403, 403, 200, 200),
        Row.of("readPortalState", "GET", "/api/v1/portal-state").gives(403, 403, 403, 200, 200),
        Row.of("issueCertificates", "POST", CERTIFICATES).on(unit).gives(403, 403, 403, 403, 409),
        // A unit without content can have no keys: who may rotate keys is told so.
        Row.of("rotateKeys", "POST", "/api/v1/units/{record}/key-rotation")
            .on(Person.AUDITOR.unit())
            .gives(403, 403, 403, 403, 404),
        Row.of("revokeCertificate", "POST", "/api/v1/certificates/{record}/revocation")
            .on(certificateOf(unit))
            .with("{\"reason\":\"SUPERSEDED\"}")
            .header("If-Match", "\"9999\"")
            .gives(403, 403, 403, 403, 412),
        Row.of("readRevocationList", "GET", "/api/v1/revocation-list")
            .toAnybody()
            .gives(200, 200, 200, 200, 200),
        Row.of("proposeKeyHandover", "POST", "/api/v1/units/{record}/key-handover")
            .on(unit)
            .gives(403, 403, 403, 403, 201),
        Row.of(
                "collectKeyHandover",
                "POST",
                "/api/v1/units/" + unit + "/key-handover/{record}/collection")
            .on(collected(unit))
            .with(PASSPHRASE)
            .gives(409, 404, 404, 404, 404));
  }

  private static String certificateOf(String unit) {
    try {
      return select(
              "select id from unit_key where unit = ?::uuid and purpose = 'SIGNING'"
                  + " and state = 'CURRENT'",
              unit)
          .get(0);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String collected(String unit) {
    String path = "/api/v1/units/" + unit + "/key-handover";
    String id = administrator().post(path).then().statusCode(201).extract().path("id");
    focalPoint()
        .contentType(ContentType.JSON)
        .body(PASSPHRASE)
        .post(path + "/" + id + "/collection")
        .then()
        .statusCode(200);
    return id;
  }
}

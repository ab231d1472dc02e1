package org.seine.trail;

import static io.restassured.RestAssured.given;

import io.restassured.response.Response;
import java.util.List;
import org.seine.access.Person;
import org.seine.access.Row;
import org.seine.access.Rows;
import org.seine.embedded.DemoTokens;

/** Who may look into the trail. */
public final class TrailRows implements Rows {
  private static final String FEW = "?operation=member.appoint-first";

  @Override
  public List<Row> rows() {
    return List.of(
        // operation                                              focal  inv  reg  aud  adm
        Row.of("listTrail", "GET", "/api/v1/trail").gives(200, 200, 200, 200, 403),
        Row.of("readTrailActivity", "GET", "/api/v1/trail/activity").gives(200, 200, 200, 200, 403),
        Row.of("readTrailEntry", "GET", "/api/v1/trail/{record}")
            .on(anEntry())
            .gives(200, 404, 404, 200, 404),
        Row.of("readGrantOfTrailEntry", "GET", "/api/v1/trail/{record}/grant")
            .on(anEntry())
            .gives(404, 404, 404, 200, 404),
        Row.of("exportTrailAsJsonLines", "GET", "/api/v1/trail/entries.jsonl" + FEW)
            .gives(403, 403, 403, 200, 403),
        Row.of("exportTrailAsTable", "GET", "/api/v1/trail/entries.csv" + FEW)
            .gives(403, 403, 403, 200, 403));
  }

  /** An entry of what the focal point's unit did. */
  private static String anEntry() {
    asFocalPoint("/api/v1/units");
    return asFocalPoint("/api/v1/trail?limit=1&operation=unit.list").path("items[0].id");
  }

  private static Response asFocalPoint(String address) {
    return given()
        .auth()
        .oauth2(DemoTokens.of(Person.FOCAL_POINT.username()))
        .header("Seine-Unit", Person.FOCAL_POINT.unit())
        .get(address);
  }
}

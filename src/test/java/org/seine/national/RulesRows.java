package org.seine.national;

import static org.seine.national.RulesWorld.JOAS;
import static org.seine.national.RulesWorld.MARAVELLE;

import io.restassured.response.Response;
import java.util.List;
import org.seine.access.Row;
import org.seine.access.Rows;

/** Who may do what with the rules of a State: the focal point's, of which one version is open. */
public final class RulesRows implements Rows {
  private static final String VERSION = "/api/v1/national-rules/{record}";

  @Override
  public List<Row> rows() {
    String open = open();
    return List.of(
        // operation                                              focal  inv  reg  aud  adm
        Row.of("readNationalRules", "GET", "/api/v1/participants/{record}/rules")
            .on(MARAVELLE)
            .gives(200, 200, 200, 200, 200),
        Row.of("listRulesVersions", "GET", "/api/v1/participants/{record}/rules/versions")
            .on(MARAVELLE)
            .gives(200, 200, 200, 200, 200),
        Row.of("proposeRules", "POST", "/api/v1/participants/{record}/rules/versions")
            .on(MARAVELLE)
            .header("If-Match", "\"9999\"")
            .with("{\"validFrom\":\"2026-01-01\",\"sheet\":{\"timeZone\":\"+01:00\"}}")
            .gives(412, 403, 403, 403, 412),
        Row.of("readRulesVersion", "GET", VERSION).on(open).gives(200, 404, 404, 200, 200),
        Row.of("confirmRules", "POST", VERSION + "/confirmation")
            .on(open)
            .header("If-Match", "\"9999\"")
            .gives(412, 404, 404, 404, 412),
        Row.of("withdrawRules", "POST", VERSION + "/withdrawal")
            .on(open)
            .header("If-Match", "\"9999\"")
            .gives(412, 404, 404, 404, 412));
  }

  /** The open version of Maravelle's rules; proposed here unless it was before. */
  private static String open() {
    Response versions =
        JOAS.calls().get("/api/v1/participants/" + MARAVELLE + "/rules/versions?limit=200");
    String open = versions.path("items.find { it.state == 'OPEN' }?.id");
    return open == null ? JOAS.proposes(MARAVELLE, "2030-01-01", "").path("id") : open;
  }
}

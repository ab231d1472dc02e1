package org.seine.measure;

import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.measure.MeasureWorld.ASSETS;
import static org.seine.measure.MeasureWorld.MARAVELLE_ITSELF;
import static org.seine.measure.MeasureWorld.MEASURES;

import java.util.List;
import org.seine.access.Row;
import org.seine.access.Rows;
import org.seine.lead.LeadWorld;

/**
 * Who may do what with assets and measures. They lie in the compartment of the focal point's State;
 * the investigator's is not invited.
 */
public final class MeasureRows implements Rows {
  private static final String STALE = "\"9999\"";
  private static final String ASSET = ASSETS + "/{record}";
  private static final String MEASURE = MEASURES + "/{record}";

  @Override
  public List<Row> rows() {
    var dossier = MeasureWorld.dossier(LeadWorld.MARAVELLE);
    var asset = MeasureWorld.account(OTP, dossier, MARAVELLE_ITSELF);
    String measure =
        MeasureWorld.post(
                OTP,
                MEASURES,
                """
                {"asset":"%s","executing":"%s","footing":"CHAMBER_AT_TRIAL",
                 "first":{"step":"PROPOSE","on":"2019-03-18","reason":"Application"}}"""
                    .formatted(asset, MARAVELLE_ITSELF))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    // The first use of a unit's key is an entry of its own.
    LeadWorld.MARAVELLE.call().get(MEASURES + "/" + measure);
    REGISTRY.call().get(MEASURES + "/" + measure);
    return List.of(
        // operation                                     focal  inv  reg  aud  adm
        Row.of("listAssets", "GET", ASSETS).gives(200, 200, 200, 403, 403),
        Row.of("identifyAsset", "POST", ASSETS)
            .with(MeasureWorld.accountForm(dossier, MARAVELLE_ITSELF, "QM4510007000420019073355"))
            .gives(400, 400, 400, 403, 403),
        Row.of("enterAssetTable", "POST", "/api/v1/asset-tables?dossier=" + dossier)
            .header("Content-Type", "text/csv")
            .header("Idempotency-Key", "7e57c0de-0000-4000-8000-00000000aaaa")
            .gives(400, 400, 400, 403, 403),
        Row.of("openAsset", "GET", ASSET).on(asset).gives(200, 404, 200, 404, 404),
        change("correctAsset", "PUT", ASSET, asset)
            .with(MeasureWorld.form("QM4510007000420019073355")),
        change("traceAsset", "POST", ASSET + "/tracing", asset)
            .with("{\"on\":\"2019-03-18\",\"grounds\":\"Register\"}"),
        change("observeAsset", "POST", ASSET + "/observations", asset)
            .with(MeasureWorld.value("2019-03-22", "1.00", "EUR")),
        change("mergeAsset", "POST", ASSET + "/merging", asset)
            .with("{\"into\":\"00000000-0000-4000-8000-000000000000\",\"grounds\":\"The same\"}"),
        change("partAsset", "POST", ASSET + "/parting", asset).with("{\"grounds\":\"Two\"}"),
        Row.of("proposeDuplicates", "GET", ASSET + "/duplicates")
            .on(asset)
            .gives(200, 404, 200, 404, 404),
        Row.of("showNetwork", "GET", "/api/v1/dossiers/{record}/network")
            .on(dossier)
            .gives(200, 404, 200, 404, 404),
        Row.of("listMeasures", "GET", MEASURES).gives(200, 200, 200, 403, 403),
        Row.of("beginMeasure", "POST", MEASURES).with("{}").gives(400, 400, 400, 403, 403),
        Row.of("openMeasure", "GET", MEASURE).on(measure).gives(200, 404, 200, 404, 404),
        change("takeStep", "POST", MEASURE + "/steps", measure)
            .with("{\"step\":\"WITHDRAW\",\"on\":\"2019-03-22\",\"reason\":\"r\"}"),
        change("reportFact", "POST", MEASURE + "/facts", measure)
            .with("{\"step\":\"FREEZE\",\"on\":\"2019-03-22\"}"),
        Row.of("reportToChamber", "GET", "/api/v1/dossiers/{record}/report")
            .on(dossier)
            .gives(404, 404, 200, 404, 404),
        Row.of("exportRegister", "GET", "/api/v1/register/measures.csv")
            .gives(200, 200, 200, 403, 403),
        Row.of("readCalendar", "GET", "/api/v1/register/calendar.ics")
            .gives(200, 200, 200, 403, 403),
        Row.of("readRegister", "GET", "/api/v1/register").gives(200, 200, 200, 403, 403));
  }

  /** A change of a version that is not there: who may see the record is told so. */
  private static Row change(String operation, String method, String path, String record) {
    return Row.of(operation, method, path)
        .on(record)
        .header("If-Match", STALE)
        .gives(412, 404, 412, 404, 404);
  }
}

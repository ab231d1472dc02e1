package org.seine.pages;

import static org.seine.measure.MeasureWorld.ASSETS;
import static org.seine.measure.MeasureWorld.MARAVELLE_ITSELF;
import static org.seine.measure.MeasureWorld.MEASURES;
import static org.seine.measure.MeasureWorld.PORT_CALLIS_ITSELF;
import static org.seine.measure.MeasureWorld.WARRANT;
import static org.seine.measure.MeasureWorld.dossier;
import static org.seine.measure.MeasureWorld.etag;
import static org.seine.measure.MeasureWorld.post;
import static org.seine.measure.MeasureWorld.reports;
import static org.seine.measure.MeasureWorld.steps;

import java.time.LocalDate;
import java.time.ZoneOffset;
import org.seine.lead.LeadWorld;

/**
 * What stands in the file before the pages are opened: a villa of which a freeze was asked, and a
 * flat that is frozen.
 *
 * @param file the cooperation file that they are in
 * @param villa the asset in Port Callis
 * @param villaFreeze the measure on it, requested
 * @param flatFreeze the measure on the flat in Maravelle, in force
 */
record MeasureStory(String file, String villa, String villaFreeze, String flatFreeze) {
  static MeasureStory begun() {
    String file = dossier(LeadWorld.PORT_CALLIS, LeadWorld.MARAVELLE);
    String villa = asset(file, PORT_CALLIS_ITSELF, "Villa Les Palétuviers", "QP", "PC-LR 114/2087");
    value(villa, "2019-04-10", "2100000.00", "USD");
    value(villa, "2021-09-15", "2350000.00", "USD");
    value(villa, "2024-11-20", "2280000.00", "USD");
    String flat = asset(file, MARAVELLE_ITSELF, "7 quai des Nasses", "QM", "QM-CF-2207/14");
    value(flat, "2019-10-01", "240000.00", "EUR");
    String flatFreeze = requested(flat, MARAVELLE_ITSELF);
    reports(
        LeadWorld.MARAVELLE,
        flatFreeze,
        """
        {"step":"FREEZE","on":"2019-10-01","reference":"TGI 19/77",
         "term":{"from":"2019-10-01","until":"%s"}}"""
            .formatted(LocalDate.now(ZoneOffset.UTC).plusDays(300)));
    return new MeasureStory(file, villa, requested(villa, PORT_CALLIS_ITSELF), flatFreeze);
  }

  private static String asset(
      String dossier, String participant, String name, String country, String title) {
    return post(
            LeadWorld.OTP,
            ASSETS,
            """
            {"dossier":"%s","participant":"%s","asset":{"type":"REAL_ESTATE","country":"%s",
             "crimeLink":"PROCEEDS","confidence":"CONFIRMED","text":{"name":"%s",
              "identifiers":[{"kind":"TITLE_NUMBER","value":"%s"}],
              "parties":[{"role":"HOLDER","kind":"COMPANY","name":"Merrowfen Holdings Ltd"},
               {"role":"BENEFICIAL_OWNER","kind":"PERSON","name":"Gaspard Tassandey"}],
              "encumbrances":[]}}}"""
                .formatted(dossier, participant, country, name, title))
        .then()
        .statusCode(201)
        .extract()
        .path("id");
  }

  private static void value(String asset, String on, String amount, String currency) {
    String path = ASSETS + "/" + asset;
    post(
            LeadWorld.OTP,
            path + "/observations",
            etag(LeadWorld.OTP, path),
            """
            {"on":"%s","source":"Land register",
             "value":{"money":{"amount":"%s","currency":"%s"},"method":"EXPERT_VALUATION"}}"""
                .formatted(on, amount, currency))
        .then()
        .statusCode(204);
  }

  private static String requested(String asset, String executing) {
    String measure =
        post(
                LeadWorld.OTP,
                MEASURES,
                """
                {"asset":"%s","executing":"%s","footing":"CHAMBER_BEFORE_TRIAL",
                 "first":{"step":"PROPOSE","on":"2019-03-18","reason":"Rule 99 application"}}"""
                    .formatted(asset, executing))
            .then()
            .statusCode(201)
            .extract()
            .path("id");
    steps(
        LeadWorld.REGISTRY,
        measure,
        """
        {"step":"AUTHORISE","on":"2019-03-20","reference":"ICC-99/17-4","warrant":"%s"}"""
            .formatted(WARRANT));
    steps(
        LeadWorld.REGISTRY,
        measure,
        "{\"step\":\"REQUEST\",\"on\":\"2019-03-20\",\"reference\":\"R2\"}");
    return measure;
  }
}

package org.seine.lead;

import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.lead.LeadWorld.newId;

import java.util.List;
import org.seine.access.Row;
import org.seine.access.Rows;

/**
 * Who may do what with leads and documents. The lead is the focal point's and was given to the
 * registry officer's unit; the investigator's unit was not named.
 */
public final class LeadRows implements Rows {
  private static final String STALE = "\"9999\"";
  private static final String LEADS = "/api/v1/leads";
  private static final String LEAD = LEADS + "/{record}";
  private static final String SEARCH = "{\"value\":\"ICC-99/17\"}";

  @Override
  public List<Row> rows() {
    var given = MARAVELLE.submits(evidence(REGISTRY));
    MARAVELLE
        .call()
        .header("If-Match", MARAVELLE.etag(given.id()))
        .contentType("application/json")
        .body(evidence(REGISTRY))
        .put("/api/v1/leads/" + given.id() + "/correction")
        .then()
        .statusCode(200);
    // The first use of a unit's key is an entry of its own.
    LeadWorld.OTP.call().contentType("application/json").body(SEARCH).post(LEADS + "/search");
    var documents = "/api/v1/leads/" + given.id() + "/documents/{record}";
    return List.of(
        // operation                                     focal  inv  reg  aud  adm
        Row.of("listLeads", "GET", "/api/v1/leads").gives(200, 200, 200, 403, 403),
        Row.of("searchLeads", "POST", LEADS + "/search")
            .with(SEARCH)
            .gives(200, 200, 200, 403, 403),
        Row.of("readOwnReference", "GET", LEAD + "/own-reference")
            .on(given.id())
            .gives(200, 404, 200, 404, 404),
        Row.of("setOwnReference", "PUT", LEAD + "/own-reference")
            .on(given.id())
            .header("If-Match", STALE)
            .with("{\"reference\":\"FIU 2019/113\"}")
            .gives(412, 404, 412, 404, 404),
        Row.of("saveLead", "PUT", LEAD).on(newId()).with("{}").gives(400, 400, 400, 403, 403),
        Row.of("openLead", "GET", LEAD).on(given.id()).gives(200, 404, 200, 404, 404),
        Row.of("readReceipt", "GET", LEAD + "/receipt")
            .on(given.id())
            .gives(200, 404, 404, 404, 404),
        step("discardDraft", "DELETE", "", given, 412, 404, 403),
        step("submitLead", "POST", "/submission", given, 412, 404, 403),
        step("askWithdrawal", "POST", "/withdrawal", given, 412, 404, 403),
        step("correctLead", "POST", "/corrections", given, 412, 404, 403).with(evidence(REGISTRY)),
        Row.of("openCorrection", "GET", LEAD + "/correction")
            .on(given.id())
            .gives(200, 404, 403, 404, 404),
        step("saveCorrection", "PUT", "/correction", given, 412, 404, 403).with(evidence(REGISTRY)),
        step("discardCorrection", "DELETE", "/correction", given, 412, 404, 403),
        step("addRecipient", "POST", "/recipients", given, 412, 404, 403)
            .with("{\"unit\":\"" + LeadWorld.OTP.unit + "\"}"),
        step("withdrawRecipient", "DELETE", "/recipients/" + REGISTRY.unit, given, 412, 404, 403),
        step("receiveLead", "POST", "/reception", given, 403, 404, 412),
        step("returnLead", "POST", "/return", given, 403, 404, 412)
            .with("{\"reason\":\"NOT_IN_MANDATE\"}"),
        step("assessLead", "POST", "/assessment", given, 403, 404, 412)
            .with("{\"sourceGrade\":\"A\",\"informationGrade\":1,\"exculpatory\":false}"),
        step("acceptLead", "POST", "/acceptance", given, 403, 404, 412)
            .with("{\"useCondition\":\"LEAD_ONLY\"}"),
        Row.of("readLimits", "GET", "/api/v1/limits").gives(200, 200, 200, 200, 200),
        Row.of("listDocuments", "GET", LEAD + "/documents")
            .on(given.id())
            .gives(200, 404, 200, 404, 404),
        Row.of("openDocument", "GET", documents)
            .on(given.document())
            .gives(200, 404, 200, 404, 404),
        Row.of("verifyDocument", "GET", documents + "/verification")
            .on(given.document())
            .gives(200, 404, 200, 404, 404),
        Row.of("exportDocument", "GET", documents + "/export")
            .on(given.document())
            .gives(200, 404, 200, 404, 404),
        Row.of("removeDocument", "DELETE", documents)
            .on(given.document())
            .header("If-Match", STALE)
            .gives(409, 404, 403, 404, 404),
        Row.of("uploadDocument", "PUT", LEAD + "/documents/" + newId())
            .on(given.id())
            .header("Seine-File-Name", "a.txt")
            .header("Seine-File-Type", "text/plain")
            .gives(201, 404, 403, 404, 404));
  }

  /** A change that names a version which is not there: who may make it is told so, 412. */
  private static Row step(
      String operation,
      String method,
      String path,
      LeadWorld.Submitted lead,
      int focalPoint,
      int investigator,
      int registryOfficer) {
    return Row.of(operation, method, LEAD + path)
        .on(lead.id())
        .header("If-Match", STALE)
        .gives(focalPoint, investigator, registryOfficer, 404, 404);
  }
}

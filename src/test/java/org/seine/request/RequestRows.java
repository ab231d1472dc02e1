package org.seine.request;

import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.newId;
import static org.seine.measure.MeasureWorld.MARAVELLE_ITSELF;
import static org.seine.request.RequestWorld.NOTE;
import static org.seine.request.RequestWorld.REQUESTS;
import static org.seine.request.RequestWorld.attached;
import static org.seine.request.RequestWorld.document;
import static org.seine.request.RequestWorld.drafted;
import static org.seine.request.RequestWorld.reports;
import static org.seine.request.RequestWorld.sent;

import java.util.List;
import org.seine.access.Row;
import org.seine.access.Rows;
import org.seine.lead.LeadWorld;
import org.seine.measure.MeasureWorld;

/**
 * Who may do what with requests for assistance. This one goes to the focal point's State; the
 * investigator's is not invited.
 */
public final class RequestRows implements Rows {
  private static final String REQUEST = REQUESTS + "/{record}";

  @Override
  public List<Row> rows() {
    var request = sent(drafted(MeasureWorld.dossier(LeadWorld.MARAVELLE), MARAVELLE_ITSELF));
    var reply = document(LeadWorld.MARAVELLE, request, NOTE);
    reports(
        LeadWorld.MARAVELLE,
        request,
        """
        {"step":"REPLY","on":"2019-02-21","language":"fr","documents":[%s]}"""
            .formatted(attached(reply, "REPLY", "")));
    // The first use of a unit's key is an entry of its own.
    LeadWorld.MARAVELLE.call().get(REQUESTS + "/" + request);
    REGISTRY.call().get(REQUESTS + "/" + request);
    return List.of(
        // operation                                     focal  inv  reg  aud  adm
        Row.of("listRequests", "GET", REQUESTS).gives(200, 200, 200, 403, 403),
        Row.of("countRequests", "GET", REQUESTS + "/numbers").gives(200, 200, 200, 403, 403),
        Row.of("draftRequest", "POST", REQUESTS).with("{}").gives(400, 400, 400, 403, 403),
        Row.of("openRequest", "GET", REQUEST).on(request).gives(200, 404, 200, 404, 404),
        change("takeRequestStep", "/steps", request)
            .with("{\"step\":\"NUMBER\",\"on\":\"2019-03-22\",\"reference\":\"r\"}"),
        change("reportRequestFact", "/facts", request)
            .with("{\"step\":\"RECEIVE\",\"on\":\"2019-03-22\"}"),
        Row.of("putRequestDocument", "PUT", REQUEST + "/documents/" + newId())
            .on(request)
            .header("Seine-File-Name", "a.txt")
            .header("Seine-File-Type", "text/plain")
            .gives(201, 404, 409, 404, 404),
        Row.of("openRequestDocument", "GET", REQUEST + "/documents/" + reply)
            .on(request)
            .gives(200, 404, 200, 404, 404));
  }

  /** A change of a version that is not there: who may see the record is told so. */
  private static Row change(String operation, String way, String record) {
    return Row.of(operation, "POST", REQUEST + way)
        .on(record)
        .header("If-Match", "\"9999\"")
        .gives(412, 404, 412, 404, 404);
  }
}

package org.seine.notice;

import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.evidence;

import java.util.List;
import org.seine.access.Row;
import org.seine.access.Rows;

/**
 * Who may do what with notices and with the work of a unit. The lead is the focal point's and was
 * given to the registry officer's unit.
 */
public final class NoticeRows implements Rows {
  private static final String WORK = "/api/v1/leads/{record}";
  private static final String NEVER = "01900000-0000-7000-8000-000000000000";

  @Override
  public List<Row> rows() {
    var given = MARAVELLE.submits(evidence(REGISTRY));
    return List.of(
        // operation                                     focal  inv  reg  aud  adm
        Row.of("listNotices", "GET", "/api/v1/notices").gives(200, 200, 200, 403, 200),
        Row.of("hearNotices", "GET", "/api/v1/notices/stream?seconds=1")
            .gives(200, 200, 200, 403, 200),
        Row.of("markNotice", "PUT", "/api/v1/notices/{record}/read")
            .on(NoticeWorld.one(REGISTRY, given.id()))
            .gives(404, 404, 204, 404, 404),
        Row.of("markAllNotices", "PUT", "/api/v1/notices/read")
            .with("{\"newest\":\"" + NEVER + "\"}")
            .gives(204, 204, 204, 403, 204),
        Row.of("readSwitches", "GET", "/api/v1/notice-switches").gives(200, 200, 200, 403, 200),
        Row.of("setSwitch", "PUT", "/api/v1/notice-switches")
            .with("{\"kind\":\"RECIPIENT_ADDED\",\"way\":\"DIGEST\"}")
            .gives(204, 204, 204, 403, 204),
        Row.of("readLeave", "GET", "/api/v1/leave").gives(200, 200, 200, 403, 200),
        Row.of("handOverWork", "PUT", "/api/v1/leave")
            .with(
                "{\"substitute\":\"" + NEVER + "\",\"from\":\"2040-01-01\",\"to\":\"2040-01-02\"}")
            .gives(400, 400, 400, 403, 400),
        Row.of("takeWorkBack", "DELETE", "/api/v1/leave").gives(204, 204, 204, 403, 204),
        Row.of("readWork", "GET", WORK + "/work").on(given.id()).gives(200, 404, 200, 404, 404),
        Row.of("assignLead", "PUT", WORK + "/work")
            .on(given.id())
            .header("If-Match", "\"9999\"")
            .with("{}")
            .gives(412, 404, 412, 404, 404),
        Row.of("followLead", "PUT", WORK + "/following")
            .on(given.id())
            .gives(204, 404, 204, 404, 404),
        Row.of("unfollowLead", "DELETE", WORK + "/following")
            .on(given.id())
            .gives(204, 404, 204, 404, 404));
  }
}

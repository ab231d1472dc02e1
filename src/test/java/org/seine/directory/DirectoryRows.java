package org.seine.directory;

import java.util.List;
import org.seine.access.Person;
import org.seine.access.Row;
import org.seine.access.Rows;

/** Who may do what in the directory. */
public final class DirectoryRows implements Rows {
  private static final String PARTICIPANT = "5e1e0000-0000-4000-8000-000100000001";
  private static final String MEMBER = "5e1e0000-0000-4000-8000-000300000001";
  private static final String CONTACT = "{\"languages\":[\"fr\"],\"timeZone\":\"+01:00\"}";

  @Override
  public List<Row> rows() {
    String unit = Person.FOCAL_POINT.unit();
    String proposal =
        TwoPersonsIT.proposeMember("mirre.haldane", unit, java.util.UUID.randomUUID().toString())
            .path("id");
    return List.of(
        // operation                                              focal  inv  reg  aud  adm
        Row.of("readOwnMemberships", "GET", "/api/v1/me")
            .toAnybodySignedIn()
            .gives(200, 200, 200, 200, 200),
        Row.of("listParticipants", "GET", "/api/v1/participants").gives(200, 200, 200, 200, 200),
        Row.of("readParticipant", "GET", "/api/v1/participants/{record}")
            .on(PARTICIPANT)
            .gives(200, 200, 200, 200, 200),
        Row.of("listUnits", "GET", "/api/v1/units").gives(200, 200, 200, 200, 200),
        Row.of("readUnit", "GET", "/api/v1/units/{record}").on(unit).gives(200, 200, 200, 200, 200),
        Row.of("changeContactPoint", "PUT", "/api/v1/units/{record}/contact-point")
            .on(unit)
            .with(CONTACT)
            .header("If-Match", "\"9999\"")
            .gives(412, 403, 403, 403, 403),
        Row.of("listMembers", "GET", "/api/v1/members").gives(200, 200, 200, 200, 200),
        Row.of("readMember", "GET", "/api/v1/members/{record}")
            .on(MEMBER)
            .gives(200, 404, 404, 200, 200),
        Row.of("listProposals", "GET", "/api/v1/proposals").gives(200, 200, 200, 200, 200),
        Row.of("readProposal", "GET", "/api/v1/proposals/{record}")
            .on(proposal)
            .gives(200, 404, 404, 200, 200),
        Row.of("propose", "POST", "/api/v1/proposals")
            .with("{\"kind\":\"RECONFIRM\",\"member\":\"" + MEMBER + "\"}")
            .gives(403, 403, 403, 403, 409),
        Row.of("confirmProposal", "POST", "/api/v1/proposals/{record}/confirmation")
            .on(proposal)
            .header("If-Match", "\"9999\"")
            .gives(412, 404, 404, 404, 412),
        Row.of("withdrawProposal", "POST", "/api/v1/proposals/{record}/withdrawal")
            .on(proposal)
            .header("If-Match", "\"9999\"")
            .gives(404, 404, 404, 404, 412));
  }
}

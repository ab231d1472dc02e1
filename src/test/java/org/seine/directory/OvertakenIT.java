package org.seine.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.seine.directory.DirectoryIT.PORT_CALLIS;
import static org.seine.directory.DirectoryIT.as;
import static org.seine.directory.TwoPersonsIT.OPERATIONS;
import static org.seine.directory.TwoPersonsIT.confirm;
import static org.seine.directory.TwoPersonsIT.propose;
import static org.seine.directory.TwoPersonsIT.proposeMember;
import static org.seine.directory.TwoPersonsIT.reconfirmation;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.embedded.RealServices;
import org.seine.embedded.TestUsers;

@QuarkusTest
@DisplayName("What is open about somebody")
class OvertakenIT {
  private static final String AUDIT = "5e1e0000-0000-4000-8000-000200000013";
  private static final String MARAVELLE_UNIT = DirectoryIT.MARAVELLE;
  private final String name = "gone" + UUID.randomUUID();

  @Test
  @DisplayName("is closed by the portal when the member ends, with an entry of the trail")
  void isClosedWithTheMember() {
    String member = suspended();
    Response open = reconfirmation(member);
    confirm(
            "tamsin.orrel-quay",
            PORT_CALLIS,
            propose(
                "bram.ivesund", "{\"kind\":\"END_MEMBER\",\"member\":\"%s\"}".formatted(member)))
        .statusCode(200);

    isWithdrawn(open);
    as("greer.okontala", AUDIT)
        .get("/api/v1/trail?limit=200&operation=proposal.withdraw&record=" + open.path("id"))
        .then()
        .log()
        .ifValidationFails()
        .statusCode(200)
        .body("items.role", hasItem("portal"));
  }

  @Test
  @DisplayName("is closed when the unit ends, and who was only proposed for it never serves")
  void isClosedWithTheUnit() {
    Response unit =
        propose(
            "bram.ivesund",
            """
            {"kind":"UNIT","newParticipant":{"kind":"ORGANISATION","code":"E%d","name":"Short-lived"},
             "newUnit":{"name":"Its unit","contact":{"languages":["en"],"timeZone":"UTC"}}}"""
                .formatted(System.nanoTime() % 1_000_000_000L));
    confirm("mirre.haldane", OPERATIONS, unit).statusCode(200);
    Response member =
        proposeMember("bram.ivesund", unit.path("unit"), TestUsers.create(name, "focal-point"));
    confirm(
            "mirre.haldane",
            OPERATIONS,
            propose(
                "bram.ivesund",
                "{\"kind\":\"END_UNIT\",\"unit\":\"%s\"}".formatted(unit.<String>path("unit"))))
        .statusCode(200);

    isWithdrawn(member);
    confirm("mirre.haldane", OPERATIONS, member).statusCode(412);
  }

  @Test
  @DisplayName("is not confirmed while the person serves another participant")
  void isNotConfirmedBesideAnother() throws Exception {
    Response open = reconfirmation(suspended());
    // As the file of the first administrators could do it, which asks no unit.
    String elsewhere = serving(MARAVELLE_UNIT, TestUsers.idOf(name));
    confirm("dov.castellane", PORT_CALLIS, open)
        .statusCode(409)
        .body("type", equalTo("urn:seine:problem:one-participant-only"));

    run("update member set state = 'ENDED' where id = '" + elsewhere + "'");
    confirm("dov.castellane", PORT_CALLIS, open).statusCode(200);
  }

  private String suspended() {
    Response proposed =
        proposeMember("bram.ivesund", PORT_CALLIS, TestUsers.create(name, "investigator"));
    confirm("tamsin.orrel-quay", PORT_CALLIS, proposed).statusCode(200);
    TestUsers.resetCredential(name);
    as(name, PORT_CALLIS).get("/api/v1/units").then().statusCode(403);
    return proposed.path("member");
  }

  private static void isWithdrawn(Response proposal) {
    as("mirre.haldane", OPERATIONS)
        .get("/api/v1/proposals/" + proposal.path("id"))
        .then()
        .statusCode(200)
        .body("state", equalTo("WITHDRAWN"))
        .body("decidedBy", nullValue());
  }

  private static String serving(String unit, String subject) throws Exception {
    String id = UUID.randomUUID().toString();
    run(
        ("insert into member (id, unit, subject, name, pseudonym, state, confirmed_at)"
                + " values ('%s', '%s', '%s', 'Somebody', gen_random_uuid(), 'ACTIVE', now())")
            .formatted(id, unit, subject));
    return id;
  }

  private static void run(String statement) throws Exception {
    try (Connection connection =
            DriverManager.getConnection(
                RealServices.jdbcUrl(),
                "seine_owner",
                RealServices.databasePassword("seine_owner"));
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      assertThat(prepared.executeUpdate()).isEqualTo(1);
    }
  }
}

package org.seine.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.lead.LeadWorld.AUDITOR;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.evidence;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.embedded.RealServices;
import org.seine.lead.LeadWorld;
import org.seine.sharing.Operation;
import org.seine.sharing.Outcome;
import org.seine.web.UuidV7;

@QuarkusTest
@DisplayName("The activity of the trail")
class TrailActivityIT {
  private static final Duration DAY = Duration.ofDays(1);

  @Test
  @DisplayName("counts what the list shows, by outcome, and an entry for as many acts as it counts")
  void countsWhatTheListShows() throws Exception {
    String request = "it-" + UUID.randomUUID();
    UUID member = UUID.randomUUID();
    Instant today = Instant.now().truncatedTo(ChronoUnit.DAYS);
    enter(member, today.minus(DAY.multipliedBy(3)), Outcome.DONE, 1, request);
    enter(member, today.minus(DAY), Outcome.DONE, 1, request);
    enter(member, today.minus(DAY).plusSeconds(86_399), Outcome.REFUSED, 12, request);
    enter(member, today, Outcome.FAILED, 1, request);

    JsonNode found = activity(AUDITOR, "member=" + member);

    assertThat(found.path("period").asText()).isEqualTo("DAY");
    assertThat(found.path("spans"))
        .extracting(TrailActivityIT::words)
        .containsExactly(
            List.of(today.minus(DAY.multipliedBy(3)), 1L, 0L, 0L),
            List.of(today.minus(DAY.multipliedBy(2)), 0L, 0L, 0L),
            List.of(today.minus(DAY), 1L, 12L, 0L),
            List.of(today, 0L, 0L, 1L));
    assertThat(activity(AUDITOR, "outcome=refused&member=" + member).path("spans"))
        .extracting(TrailActivityIT::words)
        .containsExactly(List.of(today.minus(DAY), 0L, 12L, 0L));
    assertThat(activity(AUDITOR, "operation=lead.open&member=" + member).path("spans")).isEmpty();
  }

  @Test
  @DisplayName("is counted by days, weeks or months as long as the search is, and never by many")
  void isBounded() throws IOException {
    Instant now = Instant.now();
    for (var one :
        List.of(
            new Length(30, "DAY", 31),
            new Length(200, "WEEK", 30),
            new Length(20_000, "MONTH", 120))) {
      JsonNode found = activity(AUDITOR, "from=" + now.minus(DAY.multipliedBy(one.days())));
      assertThat(found.path("period").asText()).isEqualTo(one.period());
      assertThat(found.path("spans").size()).isBetween(one.spans() - 1, one.spans());
      assertThat(found.path("spans").path(found.path("spans").size() - 1).path("done").asLong())
          .isPositive();
    }
  }

  /** How long a search is, and what comes of it. */
  private record Length(int days, String period, int spans) {}

  @Test
  @DisplayName("is to a unit what it sees in the list: no refusal and no reading habit of others")
  void isScoped() throws IOException {
    var lead = PORT_CALLIS.submits(evidence(OTP)).id();
    MARAVELLE.read(lead).then().statusCode(404);
    OTP.read(lead).then().statusCode(200);
    OTP.read(lead).then().statusCode(200);
    String search = "record=" + lead;

    assertThat(total(activity(MARAVELLE, search), "refused")).isEqualTo(1);
    assertThat(total(activity(PORT_CALLIS, search), "refused")).isZero();
    assertThat(
            total(activity(PORT_CALLIS, search + "&operation=lead.open&unit=" + OTP.unit), "done"))
        .isEqualTo(1);
    assertThat(total(activity(AUDITOR, search + "&operation=lead.open&unit=" + OTP.unit), "done"))
        .isEqualTo(2);
    for (LeadWorld unit : List.of(PORT_CALLIS, OTP, MARAVELLE, AUDITOR)) {
      List<String> listed =
          unit.call().get("/api/v1/trail?limit=200&" + search).path("items.outcome");
      JsonNode counted = activity(unit, search);
      assertThat(total(counted, "done") + total(counted, "refused") + total(counted, "failed"))
          .as("%s", unit)
          .isEqualTo(listed.size());
    }
  }

  @Test
  @DisplayName("is itself an entry, and refuses a word that the trail does not know")
  void isItselfAnEntry() throws IOException {
    activity(AUDITOR, "outcome=done");
    List<String> own =
        AUDITOR
            .call()
            .get("/api/v1/trail?order=newest&limit=1&operation=trail.activity")
            .path("items.outcome");
    assertThat(own).containsExactly("done");
    AUDITOR.call().get("/api/v1/trail/activity?outcome=perhaps").then().statusCode(400);
  }

  private static JsonNode activity(LeadWorld by, String search) throws IOException {
    return new ObjectMapper()
        .readTree(
            by.call()
                .get("/api/v1/trail/activity?" + search)
                .then()
                .statusCode(200)
                .extract()
                .asString());
  }

  private static List<Object> words(JsonNode span) {
    return List.of(
        Instant.parse(span.path("start").asText()),
        span.path("done").asLong(),
        span.path("refused").asLong(),
        span.path("failed").asLong());
  }

  private static long total(JsonNode activity, String outcome) {
    long total = 0;
    for (JsonNode span : activity.path("spans")) {
      total += span.path(outcome).asLong();
    }
    return total;
  }

  /** An entry as the trail itself would have written it then. */
  private static void enter(UUID member, Instant at, Outcome outcome, int count, String request)
      throws SQLException {
    TrailEntry entry =
        new TrailEntry(
            UuidV7.at(at),
            "0".repeat(32),
            at,
            member,
            UUID.fromString(OTP.unit),
            "investigator",
            Operation.LIST_UNITS,
            null,
            null,
            outcome,
            outcome == Outcome.DONE ? null : "it",
            count,
            request);
    try (Connection portal =
            DriverManager.getConnection(
                RealServices.jdbcUrl(),
                "seine_portal",
                RealServices.databasePassword("seine_portal"));
        PreparedStatement insert =
            portal.prepareStatement("insert into trail_entry (at, bytes) values (?, ?)")) {
      insert.setObject(1, OffsetDateTime.ofInstant(at, ZoneOffset.UTC));
      insert.setBytes(2, entry.bytes());
      insert.executeUpdate();
    }
  }
}

package org.seine.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.Header;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.seine.consent.ConsentRows;
import org.seine.dialogue.DialogueRows;
import org.seine.directory.DirectoryRows;
import org.seine.dossier.DossierRows;
import org.seine.embedded.HeldTokens;
import org.seine.embedded.RealServices;
import org.seine.entity.EntityRows;
import org.seine.keys.KeyRows;
import org.seine.lead.LeadRows;
import org.seine.measure.MeasureRows;
import org.seine.national.RulesRows;
import org.seine.notice.NoticeRows;
import org.seine.report.figures.FiguresRows;
import org.seine.request.RequestRows;
import org.seine.session.SessionRows;
import org.seine.trail.TrailRows;
import org.seine.view.ViewRows;

@QuarkusTest
@DisplayName("Who may do what, over the whole API")
class AccessMatrixIT {
  private static Connection database;
  private static final List<Rows> ROOMS =
      List.of(
          new DirectoryRows(),
          new TrailRows(),
          new LeadRows(),
          new KeyRows(),
          new SessionRows(),
          new NoticeRows(),
          new EntityRows(),
          new ConsentRows(),
          new DossierRows(),
          new MeasureRows(),
          new RequestRows(),
          new DialogueRows(),
          new FiguresRows(),
          new RulesRows(),
          new ViewRows());

  private static final Path DESCRIPTION = Path.of("docs/openapi.yaml");

  @Test
  void hasARowForEachOperationOfTheApi() throws IOException {
    Set<String> rows = new TreeSet<>();
    rows().forEach(row -> rows.add(row.operationId()));
    assertThat(rows).isEqualTo(described(operation -> true));
  }

  @Test
  void describesTheUnitsHeaderExactlyWhereAUnitIsAskedFor() throws IOException {
    Set<String> asking = new TreeSet<>();
    rows().stream().filter(Row::asksForUnit).forEach(row -> asking.add(row.operationId()));
    assertThat(described(AccessMatrixIT::namesAUnit)).isEqualTo(asking);
  }

  private static Set<String> described(Predicate<JsonNode> wanted) throws IOException {
    Set<String> described = new TreeSet<>();
    for (JsonNode path : new YAMLMapper().readTree(DESCRIPTION.toFile()).path("paths")) {
      for (JsonNode operation : path) {
        if (operation.has("operationId") && wanted.test(operation)) {
          described.add(operation.path("operationId").asText());
        }
      }
    }
    return described;
  }

  private static boolean namesAUnit(JsonNode operation) {
    for (JsonNode parameter : operation.path("parameters")) {
      if ("Seine-Unit".equals(parameter.path("name").asText())) {
        return true;
      }
    }
    return false;
  }

  /** Signing in to the database anew for each count would take longer than the calls. */
  @BeforeAll
  static void openTheDatabase() throws SQLException {
    database =
        DriverManager.getConnection(
            RealServices.jdbcUrl(), "seine_portal", RealServices.databasePassword("seine_portal"));
  }

  @AfterAll
  static void closeTheDatabase() throws SQLException {
    database.close();
  }

  @TestFactory
  Stream<DynamicTest> givesEachPersonWhatTheTableSays() {
    return rows().stream()
        .flatMap(
            row ->
                row.expected().keySet().stream()
                    .map(
                        person ->
                            DynamicTest.dynamicTest(
                                row + " as " + person, () -> play(row, person))));
  }

  @TestFactory
  Stream<DynamicTest> refusesWhoHasNoGoodMembership() throws SQLException {
    Outsiders outsiders = Outsiders.make();
    var turn = new AtomicInteger();
    return rows().stream()
        .flatMap(
            row ->
                Standing.inTurn(turn.getAndIncrement())
                    .map(
                        standing ->
                            DynamicTest.dynamicTest(
                                row + " with " + standing, () -> play(row, standing, outsiders))));
  }

  private static List<Row> rows() {
    List<Row> all = new ArrayList<>();
    ROOMS.forEach(room -> all.addAll(room.rows()));
    return all;
  }

  private static void play(Row row, Person person) throws SQLException {
    long before = entries();
    Response answer = call(row, HeldTokens.of(person.username()), person.unit());
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(row.expected().get(person));
    assertThat(entries() - before)
        .as("entries of the trail")
        .isEqualTo(row.asksForSignIn() ? 1 : 0);
    if (answer.statusCode() == 404 && row.record() != null) {
      Response absent = call(row.absent(), HeldTokens.of(person.username()), person.unit());
      assertThat(entries() - before).as("entries of the trail").isEqualTo(2);
      assertThat(seen(answer)).isEqualTo(seen(absent));
    }
  }

  private static void play(Row row, Standing standing, Outsiders outsiders) throws SQLException {
    long before = entries();
    Response answer = call(row, standing.token(outsiders), standing.unit());
    if (!row.asksForSignIn() || (!row.asksForUnit() && standing.signedIn)) {
      assertThat(answer.statusCode()).isNotEqualTo(401);
      return;
    }
    assertThat(answer.statusCode()).as(answer.asString()).isEqualTo(standing.status);
    assertThat(entries() - before).as("entries of the trail").isEqualTo(standing.signedIn ? 1 : 0);
  }

  private static Response call(Row row, @Nullable String token, String unit) {
    RequestSpecification call = given().header("Seine-Unit", unit).headers(row.headers());
    if (token != null) {
      call = call.auth().oauth2(token);
    }
    String body = row.sent();
    if (body != null) {
      call = call.contentType("application/json").body(body);
    }
    return call.request(row.method(), row.address());
  }

  /** All that a caller sees of an answer, but what differs from call to call. */
  private static List<String> seen(Response answer) {
    List<String> seen = new ArrayList<>();
    seen.add(Integer.toString(answer.statusCode()));
    seen.add(answer.asString());
    for (Header header : answer.headers()) {
      String name = header.getName().toLowerCase(Locale.ROOT);
      if (!Set.of("seine-request-id", "date").contains(name)) {
        seen.add(name + ": " + header.getValue());
      }
    }
    return seen;
  }

  /** Entries so far, but those that the clock writes: counts, and keys unwrapped anew. */
  private static long entries() throws SQLException {
    try (Statement count = database.createStatement();
        ResultSet found =
            count.executeQuery(
                "select count(*) from trail_entry where operation not like 'door.%' and operation"
                    + " <> 'key.use'")) {
      found.next();
      return found.getLong(1);
    }
  }
}

package org.seine.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.ext.web.Router;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.embedded.RealServices;
import org.seine.measure.MeasureWorld;
import org.seine.seal.compartment.CompartmentLabels;
import org.seine.seal.compartment.FileKeyring;

/**
 * Measures the register at its full size. No build runs it; docs/measured/register.md says how it
 * is run and what it measures. It fails on errors and on plans that read whole tables, never on a
 * time.
 */
@QuarkusTest
@TestProfile(RegisterBenchmark.Undisturbed.class)
@DisplayName("The register at its full size")
class RegisterBenchmark {
  private static final Logger LOG = Logger.getLogger(RegisterBenchmark.class);
  private static final Path OUT = Path.of("target", "benchmark");

  @Inject Router router;
  @Inject CompartmentLabels labels;
  @Inject FileKeyring keyring;

  private final Scale scale = Scale.asked();

  /** One user without a thought asks more than the door allows; nobody is reminded meanwhile. */
  public static final class Undisturbed implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "seine.limits.member-per-minute", "1000000",
          "seine.limits.unit-per-minute", "1000000",
          "seine.limits.route-per-minute", "1000000",
          "seine.measure.remind-every", "off");
    }
  }

  @Test
  @DisplayName("is asked by many")
  void isAskedByMany() throws Throwable {
    Files.createDirectories(OUT);
    String stored;
    List<Question> questions;
    try (var owner = connection("seine_owner")) {
      var multiplied = new Multiplied(owner);
      tell("playing %d assets in %d files", scale.played(), scale.dossiers());
      var played = new PlayedWorld(scale).play();
      tell("copying them to %d assets", scale.assets());
      multiplied.make(scale.assets(), Party.TARSENIA.participant);
      var places = multiplied.withoutLine();
      tell("sealing %d lines", places.size());
      new MultipliedLines(labels, keyring).seal(places);
      multiplied.settle();
      stored = stored(multiplied, played.size());
      tell("%s", stored);
      questions = Question.all(played);
      requireEachRowToOpen(multiplied.count("select from asset"));
    }
    var plans = plans(questions);
    Map<String, List<Double>> bare;
    try (var portal = connection("seine_portal")) {
      tell("asking PostgreSQL alone");
      bare = new BareSql(portal).time(plans);
    }
    var results = load(questions, bare);
    Files.writeString(OUT.resolve("register.md"), results.page(stored));
    tell("%n%s", results.page(stored));
    assertThat(results.errors()).as(results.errorsInShort()).isEmpty();
    requireIndexes(plans);
  }

  private static String stored(Multiplied multiplied, int played) throws SQLException {
    return "%d assets and %d measures in %d files; %d measures were played, the others are copies of them. %d steps (%s), %d sealed texts (%s), %d lines (%s)."
        .formatted(
            multiplied.count("select from asset"),
            multiplied.count("select from measure"),
            multiplied.count("select from dossier"),
            played,
            multiplied.count("select from record_step"),
            multiplied.size("record_step"),
            multiplied.count("select from compartment_thing"),
            multiplied.size("compartment_thing"),
            multiplied.count("select from compartment_label"),
            multiplied.size("compartment_label"));
  }

  /** The Registry has a place in every file: its register counts all, and its list names all. */
  private static void requireEachRowToOpen(long assets) {
    var registry = Party.REGISTRY.one;
    List<Integer> counted =
        registry.call().get("/api/v1/register").then().extract().path("standings.assets");
    assertThat(counted.stream().mapToLong(Integer::longValue).sum()).isEqualTo(assets);
    Set<String> seen = new HashSet<>();
    String after = "";
    for (int page = 0; page < 20 && after != null; page++) {
      var answer =
          registry.call().get(MeasureWorld.ASSETS + "?limit=200" + after).then().statusCode(200);
      List<String> names = answer.extract().path("items.name");
      assertThat(names).isNotEmpty().allMatch(name -> name.startsWith("Account "));
      List<String> ids = answer.extract().path("items.id");
      seen.addAll(ids);
      String next = answer.extract().path("next");
      after = next == null ? null : "&after=" + next;
    }
    assertThat(seen).hasSize((int) Math.min(assets, 4000));
  }

  private Map<Question, List<Statement>> plans(List<Question> questions)
      throws SQLException, IOException, InterruptedException {
    tell("asking for the plans of %d questions", questions.size());
    Map<String, Question> oneOfEach = new java.util.LinkedHashMap<>();
    questions.stream()
        .sorted(java.util.Comparator.comparing(Question::kind).thenComparing(Question::by))
        .forEach(one -> oneOfEach.putIfAbsent(one.kind() + one.by(), one));
    try (var superuser = connection("postgres");
        var plans = new Plans(superuser)) {
      var all = plans.of(List.copyOf(oneOfEach.values()));
      Files.writeString(OUT.resolve("register-plans.md"), Plans.page(all));
      return all;
    }
  }

  private Results load(List<Question> questions, Map<String, List<Double>> bare)
      throws IOException, InterruptedException {
    var times = new ServerTimes(router);
    var load = new Load(questions);
    tell("warming up");
    load.run(scale.users(), scale.think() / 10, Math.max(5, scale.seconds() / 6));
    times.take();
    tell("one user");
    load.run(1, 0, Math.max(5, scale.seconds() / 3));
    var alone = times.take();
    tell("%d users", scale.users());
    try (var usage = Usage.begin()) {
      var answers = load.run(scale.users(), scale.think(), scale.seconds());
      return new Results(scale, bare, alone, times.take(), answers, usage.spent());
    }
  }

  private void requireIndexes(Map<Question, List<Statement>> plans) {
    List<String> bad = new ArrayList<>();
    plans.forEach(
        (question, statements) -> {
          assertThat(statements).as(question.kind()).isNotEmpty();
          statements.stream()
              .filter(Statement::isBadlyPlanned)
              .forEach(
                  one -> bad.add(question.kind() + ", " + question.by() + ": " + one.inShort()));
        });
    if (scale.plansTell()) {
      assertThat(bad).isEmpty();
    }
  }

  private static Connection connection(String role) throws SQLException {
    return DriverManager.getConnection(
        RealServices.jdbcUrl() + "?prepareThreshold=0", role, RealServices.databasePassword(role));
  }

  private static void tell(String what, Object... values) {
    LOG.infof(what, values);
  }
}

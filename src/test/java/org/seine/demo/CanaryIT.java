package org.seine.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.WithAPortalOfItsOwn;

/** One word is written into every field and file of a lead; nobody who steals a disk finds it. */
@WithAPortalOfItsOwn
@DisplayName("A word from a lead, submitted, opened and verified")
class CanaryIT {
  private static final String CANARY = "Zinnober-Wolkenkuckuck";
  private static final Instant BEGUN = Instant.now();
  private static RunningPortal portal;

  @BeforeAll
  static void sendTheCanaryThrough() throws Exception {
    portal = RunningPortal.get();
    Cast cast = portal.cast();
    Scene scene = new Scene(portal.client(), new Proofs(new PrintWriter(Writer.nullWriter())));
    DemoLead lead =
        DemoLead.read(
            "L1",
            List.of(Objects.requireNonNull(cast.prosecutor.unit())),
            List.of(
                GeneratedFile.of(
                    CANARY + ".txt",
                    "text/plain",
                    (CANARY + "\n").repeat(50_000).getBytes(StandardCharsets.UTF_8))));
    for (String field :
        List.of("title", "summary", "basisOfKnowledge", "conditions", "urgencyReason")) {
      lead.body().put(field, CANARY + " " + field);
    }
    lead.body().withArray("personsNamed").addObject().put("kind", "PERSON").put("name", CANARY);
    lead.body().withObject("originator").put("name", CANARY).put("note", CANARY);
    lead.body().withObject("restriction").put("note", CANARY);
    lead.body().withObject("reference").put("situation", CANARY).put("case", CANARY);
    lead.body().withArray("events").addObject().put("date", "2018-01-01").put("what", CANARY);
    scene.provide(cast.portCallis, lead);
    scene.receive(cast.prosecutor, lead);
    scene.isHiddenFrom(cast.registry, lead);
    scene.assess(cast.prosecutor, lead, "B", 2, true);
    scene.accept(cast.prosecutor, lead, "LEAD_ONLY");
    putIntoEachWordOfConsent(cast, scene, lead);
  }

  private static void putIntoEachWordOfConsent(Cast cast, Scene scene, DemoLead lead)
      throws Exception {
    Question asked = Question.about(lead, List.copyOf(lead.documents().keySet()), "DEFENCE");
    scene.done(
        portal
            .client()
            .send(cast.prosecutor, "PUT", asked.askedAt(), "", asked.asked(CANARY + " why")),
        "ask");
    String source = Objects.requireNonNull(cast.tarsenia.unit()).toString();
    var referral = Question.node().put("unit", source).put("note", CANARY + " note");
    scene.act(cast.portCallis, asked, "POST", "referral", referral);
    for (Person one : List.of(cast.portCallis, cast.tarsenia)) {
      scene.act(one, asked, "PUT", "answer", asked.answer(Map.of(), CANARY + " conditions"));
    }
    var note = Question.node().put("note", CANARY + " note");
    scene.act(cast.prosecutor, asked, "POST", "chamber", note);
    var decision = Question.node().put("decidedOn", "2020-05-12").put("reference", CANARY);
    scene.act(cast.prosecutor, asked, "POST", "chamber/decision", decision);
  }

  @Test
  @DisplayName("is in no file of the data folder: database, content store, vault, logs")
  void isInNoFile() throws IOException {
    assertThat(filesWithTheWord(RunningPortal.data())).isEmpty();
  }

  @Test
  @DisplayName("is in no temporary file")
  void isInNoTemporaryFile() throws IOException {
    assertThat(filesWithTheWord(Path.of(System.getProperty("java.io.tmpdir"))))
        .noneMatch(file -> file.toFile().lastModified() >= BEGUN.toEpochMilli());
  }

  @Test
  @DisplayName("is in no row of the database, which a compressed page could hide")
  void isInNoRow() throws Exception {
    assertThat(tablesWithTheWord()).isEmpty();
  }

  @Test
  @DisplayName("is in no metric and no health report")
  void isInNoMetric() throws Exception {
    assertThat(portal.metrics() + portal.health()).doesNotContain(CANARY);
  }

  @Test
  @DisplayName("would be found if it were there")
  void wouldBeFound() throws IOException {
    Path folder = Files.createDirectories(RunningPortal.folder().resolve("control"));
    Files.writeString(folder.resolve("clear"), "x".repeat(1 << 20) + CANARY);
    assertThat(filesWithTheWord(folder)).hasSize(1);
  }

  private static List<Path> filesWithTheWord(Path folder) throws IOException {
    List<Path> found = new ArrayList<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes facts) {
            if (facts.isRegularFile() && holdsTheWord(file)) {
              found.add(file);
            }
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult visitFileFailed(Path file, IOException gone) {
            return FileVisitResult.CONTINUE;
          }
        });
    return found;
  }

  private static boolean holdsTheWord(Path file) {
    byte[] word = CANARY.getBytes(StandardCharsets.UTF_8);
    try (var in = Files.newInputStream(file)) {
      byte[] window = new byte[1 << 20];
      int kept = 0;
      for (int read; (read = in.read(window, kept, window.length - kept)) > 0; ) {
        int length = kept + read;
        if (new String(window, 0, length, StandardCharsets.ISO_8859_1).contains(CANARY)) {
          return true;
        }
        kept = Math.min(word.length, length);
        System.arraycopy(window, length - kept, window, 0, kept);
      }
      return false;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> tablesWithTheWord() throws SQLException, IOException {
    List<String> found = new ArrayList<>();
    try (Connection database = portal.database();
        Statement statement = database.createStatement()) {
      List<String> tables = new ArrayList<>();
      try (ResultSet names =
          statement.executeQuery(
              "select format('%I.%I', schemaname, tablename) from pg_tables"
                  + " where schemaname not in ('pg_catalog', 'information_schema')")) {
        while (names.next()) {
          tables.add(names.getString(1));
        }
      }
      assertThat(tables).hasSizeGreaterThan(5);
      for (String table : tables) {
        String hex = HexFormat.of().formatHex(CANARY.getBytes(StandardCharsets.UTF_8));
        try (ResultSet rows =
            statement.executeQuery(
                "select count(*) from %s t where t::text ilike '%%%s%%' or t::text like '%%%s%%'"
                    .formatted(table, CANARY, hex))) {
          rows.next();
          if (rows.getInt(1) > 0) {
            found.add(table);
          }
        }
      }
    }
    return found;
  }
}

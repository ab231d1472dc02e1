package org.seine.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.WithAPortalOfItsOwn;

@WithAPortalOfItsOwn
@DisplayName("The content store at the start of a portal")
class StoreAtStartIT {
  private static final Duration PATIENCE = Duration.ofMinutes(2);
  private static final String ORPHAN = "ab0123456789abcdef0123456789abcd";

  private static RunningPortal portal;
  private static Cast cast;

  @BeforeAll
  static void start() throws Exception {
    portal = RunningPortal.get();
    cast = portal.cast();
  }

  private static Path content() {
    return RunningPortal.data().resolve("content");
  }

  private static Path kept(String address) {
    return content().resolve("kept").resolve(address.substring(0, 2)).resolve(address);
  }

  @Test
  @DisplayName("sweeps what was left half done, and says so")
  void sweepsHalfThings() throws Exception {
    Path unfinished = content().resolve("unkept").resolve(ORPHAN + ".part");
    String before = portal.log();
    Files.writeString(unfinished, "half a frame");
    Files.writeString(kept(ORPHAN), "content without a row");
    portal.kill();
    awaitLog(before, "content store: swept 1 unfinished and 1 orphaned contents, 0 missing");
    portal.awaitReady();
    assertThat(unfinished).doesNotExist();
    assertThat(kept(ORPHAN)).doesNotExist();
  }

  @Test
  @DisplayName("is not ready while acknowledged content is missing, and is once it was restored")
  void isNotReadyWithoutAcknowledgedContent() throws Exception {
    GeneratedFile file = GeneratedFile.ledger("bookings.csv", 100_000);
    DemoLead lead =
        DemoLead.read("L4", List.of(Objects.requireNonNull(cast.registry.unit())), List.of(file));
    PortalClient client = portal.client();
    assertThat(client.send(cast.tarsenia, "PUT", lead.path(), "", lead.form()).status())
        .isEqualTo(200);
    Map.Entry<UUID, GeneratedFile> document = lead.documents().entrySet().iterator().next();
    String path = lead.path(document.getKey());
    assertThat(client.upload(cast.tarsenia, path, file).status()).isEqualTo(201);
    Path stored = kept(address(document.getKey()));
    Path away = RunningPortal.folder().resolve("away");
    String before = portal.log();
    Files.move(stored, away);
    portal.kill();
    awaitLog(before, "0 orphaned contents, 1 missing");
    awaitLog(before, "content " + stored.getFileName() + " is missing");
    String said = awaitAnswer();
    assertThat(said).contains("content store").contains("\"missing\": 1").contains("DOWN");

    Files.move(away, stored);
    portal.awaitReady();
    assertThat(portal.client().digestOf(cast.tarsenia, path)).isEqualTo(file.digest());
  }

  private static String awaitAnswer() throws InterruptedException {
    Instant end = Instant.now().plus(PATIENCE);
    String said = portal.readiness();
    while (said.isEmpty() && Instant.now().isBefore(end)) {
      Thread.sleep(200);
      said = portal.readiness();
    }
    return said;
  }

  /** Waits until the log, which each start may begin anew, says this after what it said before. */
  private static void awaitLog(String before, String words) throws Exception {
    Instant end = Instant.now().plus(PATIENCE);
    while (!news(before).contains(words)) {
      assertThat(Instant.now()).as("waiting for: %s", words).isBefore(end);
      Thread.sleep(200);
    }
  }

  private static String news(String before) throws IOException {
    String log = portal.log();
    return log.startsWith(before) ? log.substring(before.length()) : log;
  }

  private static String address(UUID document) throws Exception {
    try (Connection database = portal.database();
        PreparedStatement query =
            database.prepareStatement("select address from sealed_thing where thing = ?")) {
      query.setObject(1, document);
      ResultSet rows = query.executeQuery();
      rows.next();
      return rows.getString(1);
    }
  }
}

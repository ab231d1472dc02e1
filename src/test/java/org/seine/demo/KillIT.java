package org.seine.demo;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.WithAPortalOfItsOwn;

@WithAPortalOfItsOwn
@DisplayName("A portal killed (-9) at half a dozen random moments of upload and submission")
class KillIT {
  private static final int KILLS = 6;

  /**
   * A round without a kill lasts about as long as all slices; each kill comes at a moment of its
   * own.
   */
  private static final int SLICE_MILLIS = 200;

  private static final long DOCUMENT_BYTES = 24L << 20;
  private static RunningPortal portal;
  private static Cast cast;

  /** How far a round came, by what the portal had acknowledged. */
  private enum Acknowledged {
    NOTHING,
    DRAFT,
    DOCUMENT,
    SUBMISSION
  }

  @BeforeAll
  static void start() throws Exception {
    portal = RunningPortal.get();
    cast = portal.cast();
  }

  @Test
  @DisplayName("keeps what it acknowledged, holds nothing half, and says what it swept")
  void losesNothing() throws Exception {
    long seed = new Random().nextLong();
    Random moments = new Random(seed);
    List<Acknowledged> reached = new ArrayList<>();
    for (int round = 0; round < KILLS; round++) {
      DemoLead lead = lead();
      Thread killer = killAfter(round * SLICE_MILLIS + moments.nextInt(SLICE_MILLIS));
      Acknowledged acknowledged = provide(lead);
      killer.join();
      reached.add(acknowledged);
      portal.awaitReady();
      assertThat(kept(lead, acknowledged)).as("seed %d, round %d", seed, round).isTrue();
      finish(lead);
      assertThat(contents()).as("seed %d, round %d", seed, round).isEqualTo(addresses());
    }
    assertThat(portal.log()).contains("content store: swept");
    assertThat(reached).as("moments of seed %d", seed).contains(Acknowledged.DRAFT);
  }

  private static DemoLead lead() {
    return DemoLead.read(
        "L4",
        List.of(Objects.requireNonNull(cast.registry.unit())),
        List.of(GeneratedFile.ledger("bookings.csv", DOCUMENT_BYTES)));
  }

  private static Thread killAfter(int millis) {
    Thread killer =
        new Thread(
            () -> {
              try {
                Thread.sleep(millis);
                portal.kill();
              } catch (IOException | InterruptedException e) {
                throw new IllegalStateException(e);
              }
            });
    killer.start();
    return killer;
  }

  private static Acknowledged provide(DemoLead lead) throws Exception {
    PortalClient client = portal.client();
    Acknowledged acknowledged = Acknowledged.NOTHING;
    try {
      require(client.send(cast.tarsenia, "PUT", lead.path(), "", lead.form()).status());
      acknowledged = Acknowledged.DRAFT;
      for (Map.Entry<UUID, GeneratedFile> document : lead.documents().entrySet()) {
        require(
            client
                .upload(cast.tarsenia, lead.path(document.getKey()), document.getValue())
                .status());
      }
      acknowledged = Acknowledged.DOCUMENT;
      String etag = client.get(cast.tarsenia, lead.path()).etag();
      require(submit(client, lead, etag));
      acknowledged = Acknowledged.SUBMISSION;
    } catch (IOException killed) {
      // The portal died in the middle of a call.
    }
    return acknowledged;
  }

  private static boolean kept(DemoLead lead, Acknowledged acknowledged) throws Exception {
    PortalClient client = portal.client();
    var shown = client.get(cast.tarsenia, lead.path());
    boolean submitted = "SUBMITTED".equals(shown.body().path("state").asText());
    return switch (acknowledged) {
      case NOTHING -> true;
      case DRAFT -> shown.status() == 200;
      case DOCUMENT -> shown.status() == 200 && holdsDocuments(cast.tarsenia, lead);
      case SUBMISSION -> submitted && holdsDocuments(cast.registry, lead);
    };
  }

  /** Whoever saw the connection break does the same again, and it ends as if nothing had been. */
  private static void finish(DemoLead lead) throws Exception {
    PortalClient client = portal.client();
    if (!"SUBMITTED".equals(client.get(cast.tarsenia, lead.path()).body().path("state").asText())) {
      assertThat(provide(lead)).isEqualTo(Acknowledged.SUBMISSION);
    }
    assertThat(holdsDocuments(cast.registry, lead)).isTrue();
  }

  private static boolean holdsDocuments(Person reader, DemoLead lead) throws Exception {
    for (Map.Entry<UUID, GeneratedFile> document : lead.documents().entrySet()) {
      String found = portal.client().digestOf(reader, lead.path(document.getKey()));
      if (!found.equals(document.getValue().digest())) {
        return false;
      }
    }
    return true;
  }

  private static int submit(PortalClient client, DemoLead lead, String etag)
      throws IOException, InterruptedException {
    return client
        .send(cast.tarsenia, "POST", lead.path() + "/submission", etag, MissingNode.getInstance())
        .status();
  }

  private static void require(int status) {
    assertThat(status).isBetween(200, 299);
  }

  private static long contents() throws IOException {
    try (Stream<Path> files = Files.walk(RunningPortal.data().resolve("content"))) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> file.getFileName().toString().matches("[0-9a-f]{32}"))
          .count();
    }
  }

  private static long addresses() throws Exception {
    try (Connection database = portal.database();
        Statement statement = database.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "select (select count(*) from sealed_thing where address is not null)"
                    + " + (select count(*) from compartment_thing where address is not null)")) {
      rows.next();
      return rows.getLong(1);
    }
  }
}

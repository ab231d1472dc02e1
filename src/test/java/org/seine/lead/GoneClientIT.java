package org.seine.lead;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.lead.LeadWorld.AUDITOR;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.evidence;

import io.netty.util.concurrent.EventExecutor;
import io.quarkus.test.junit.QuarkusTest;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.embedded.HeldTokens;
import org.seine.embedded.RealServices;

@QuarkusTest
@DisplayName("A client that leaves in the middle of its call")
class GoneClientIT {
  @Inject Vertx vertx;

  @ConfigProperty(name = "quarkus.http.test-port")
  int port;

  @Test
  @DisplayName("finds it done and recorded, and nothing is thrown away into the log")
  void findsItDone() throws Exception {
    var lead = PORT_CALLIS.submits(evidence(OTP)).id();
    String etag = OTP.etag(lead);
    try (Log log = new Log();
        Connection owner = owner()) {
      owner.setAutoCommit(false);
      owner
          .createStatement()
          .execute(
              "select from lead_recipient where lead = (select key from lead where id = '%s') for update"
                  .formatted(lead));
      try (Socket client = acknowledge(lead, etag)) {
        awaitThePortalAtThatRow();
        client.setSoLinger(true, 0);
      }
      awaitEveryEventLoop();
      owner.rollback();

      awaitState(lead, "RECEIVED");
      AUDITOR
          .call()
          .get("/api/v1/trail?operation=lead.receive&record=" + lead)
          .then()
          .body("items.outcome", org.hamcrest.Matchers.equalTo(List.of("done")));
      awaitEveryEventLoop();
      assertThat(log.errors).isEmpty();
    }
  }

  private Socket acknowledge(String lead, String etag) throws IOException {
    Socket client = new Socket("localhost", port);
    client
        .getOutputStream()
        .write(
            """
            POST %s/reception HTTP/1.1\r
            Host: localhost\r
            Authorization: Bearer %s\r
            Seine-Unit: %s\r
            If-Match: %s\r
            Content-Length: 0\r
            \r
            """
                .formatted(LeadWorld.lead(lead), HeldTokens.of("sanna.druvik"), OTP.unit, etag)
                .getBytes(StandardCharsets.US_ASCII));
    return client;
  }

  private static void awaitThePortalAtThatRow() throws Exception {
    try (Connection watching = owner()) {
      for (int look = 0; look < 200; look++) {
        try (var rows =
            watching
                .createStatement()
                .executeQuery(
                    "select count(*) from pg_locks where not granted and pid <> pg_backend_pid()")) {
          rows.next();
          if (rows.getInt(1) > 0) {
            return;
          }
        }
        Thread.sleep(50);
      }
    }
    throw new AssertionError("the portal did not come to the row");
  }

  /**
   * What a closed connection causes is an event like others: each loop has none left before ours.
   */
  @SuppressWarnings("deprecation") // no other way leads to the loops
  private void awaitEveryEventLoop() throws InterruptedException {
    for (int pass = 0; pass < 3; pass++) {
      for (EventExecutor loop : vertx.nettyEventLoopGroup()) {
        loop.submit(() -> {}).sync();
      }
    }
  }

  private static void awaitState(String lead, String state) throws InterruptedException {
    String found = "";
    for (int look = 0; look < 100 && !found.equals(state); look++) {
      found = OTP.read(lead).path("state");
      Thread.sleep(50);
    }
    assertThat(found).isEqualTo(state);
  }

  private static Connection owner() throws SQLException {
    return DriverManager.getConnection(
        RealServices.jdbcUrl(), "seine_owner", RealServices.databasePassword("seine_owner"));
  }

  /** What the portal logs as an error while it is open. */
  private static final class Log extends Handler implements AutoCloseable {
    /** Says the same of every row that is locked, whoever leaves. */
    private static final String OF_EVERY_LOCK = "org.hibernate.orm.deprecation";

    private final List<String> errors = new CopyOnWriteArrayList<>();

    Log() {
      Logger.getLogger("").addHandler(this);
    }

    @Override
    public void publish(LogRecord line) {
      if (line.getLevel().intValue() >= Level.WARNING.intValue()
          && !OF_EVERY_LOCK.equals(line.getLoggerName())) {
        errors.add(line.getLoggerName() + ": " + line.getMessage());
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
      Logger.getLogger("").removeHandler(this);
    }
  }
}

package org.seine.lead;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.CompletableFuture;
import org.seine.embedded.RealServices;

/** Calls that wait for a row which another transaction holds. */
public final class HeldUp {
  private HeldUp() {}

  /** A connection of the portal's own role, for a transaction beside the portal's. */
  public static Connection portal() throws SQLException {
    return DriverManager.getConnection(
        RealServices.jdbcUrl(), "seine_portal", RealServices.databasePassword("seine_portal"));
  }

  /** Waits until so many calls of the portal wait for a lock. */
  public static void awaitWaiting(int calls) throws Exception {
    try (var watching = portal();
        var waiting =
            watching.prepareStatement(
                "select count(*) from pg_stat_activity where usename = 'seine_portal' and"
                    + " wait_event_type = 'Lock'")) {
      for (int i = 0; i < 200; i++) {
        try (var rows = waiting.executeQuery()) {
          rows.next();
          if (rows.getInt(1) == calls) {
            return;
          }
        }
        Thread.sleep(100);
      }
    }
    throw new AssertionError("the calls never waited");
  }

  /** Waits until the call waits for a row of this table. */
  static void awaitAt(String table, CompletableFuture<?> call) throws Exception {
    try (var watching = portal();
        var waiting =
            watching.prepareStatement(
                "select 1 from pg_stat_activity where usename = 'seine_portal' and"
                    + " wait_event_type = 'Lock' and query ilike '%' || ? || '%'")) {
      waiting.setString(1, table);
      for (int i = 0; i < 200; i++) {
        try (var rows = waiting.executeQuery()) {
          if (rows.next()) {
            return;
          }
        }
        assertThat(call).as("the call that should wait").isNotDone();
        Thread.sleep(100);
      }
    }
    throw new AssertionError("the call never asked for its row");
  }
}

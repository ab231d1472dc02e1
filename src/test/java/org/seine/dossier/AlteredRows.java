package org.seine.dossier;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.seine.embedded.PostgresServer;
import org.seine.embedded.RealServices;

/** What somebody does in the database who has the portal's own password for it. */
public final class AlteredRows {
  private AlteredRows() {}

  /** Alters rows, with no more than the portal's rights. */
  public static void alter(String... statements) throws SQLException {
    try (var connection = portal();
        var statement = connection.createStatement()) {
      for (var sql : statements) {
        statement.execute(sql);
      }
    }
  }

  /** The one number that a query finds. */
  public static long count(String sql) throws SQLException {
    try (var connection = portal();
        var statement = connection.createStatement();
        var found = statement.executeQuery(sql)) {
      found.next();
      return found.getLong(1);
    }
  }

  private static Connection portal() throws SQLException {
    var role = PostgresServer.PORTAL_ROLE;
    return DriverManager.getConnection(
        RealServices.jdbcUrl(), role, RealServices.databasePassword(role));
  }
}

package org.seine.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;

/**
 * The rows of the portal's database in the hands of whoever holds the password of a role.
 *
 * @param role as PostgreSQL knows it
 */
public record Rows(String role) {
  /** With the portal's own rights, and no more. */
  public static Rows asPortal() {
    return new Rows(PostgresServer.PORTAL_ROLE);
  }

  /** With those of the owner of all tables. */
  public static Rows asOwner() {
    return new Rows(PostgresServer.OWNER_ROLE);
  }

  /** Runs statements, each of which touches a row: an attack on none would prove nothing. */
  public void alter(String... statements) throws SQLException {
    for (var sql : statements) {
      if (run(sql) == 0) {
        throw new IllegalStateException("expected a row to alter");
      }
    }
  }

  /** Runs a statement, and says how many rows it touched. */
  public int run(String sql) throws SQLException {
    try (var connection = connection();
        var statement = connection.createStatement()) {
      return statement.executeUpdate(sql);
    }
  }

  /** The one number that a query finds. */
  public long count(String sql) throws SQLException {
    try (var connection = connection();
        var statement = connection.createStatement();
        var found = statement.executeQuery(sql)) {
      found.next();
      return found.getLong(1);
    }
  }

  private Connection connection() throws SQLException {
    return DriverManager.getConnection(
        RealServices.jdbcUrl(), role, RealServices.databasePassword(role));
  }
}

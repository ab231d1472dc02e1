package org.seine.dossier.filed;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.seine.embedded.RealServices;

/** The database in the hands of whoever holds its owner's password. */
final class Database {
  private Database() {}

  /** Runs one statement, which touches at least one row. */
  static void alter(String sql) throws SQLException {
    try (var owner =
            DriverManager.getConnection(
                RealServices.jdbcUrl(),
                "seine_owner",
                RealServices.databasePassword("seine_owner"));
        var statement = owner.createStatement()) {
      if (statement.executeUpdate(sql) == 0) {
        throw new IllegalStateException("expected a row to alter");
      }
    }
  }
}

package org.seine.embedded;

import static org.seine.embedded.PostgresServer.KEYCLOAK_DATABASE;
import static org.seine.embedded.PostgresServer.KEYCLOAK_ROLE;
import static org.seine.embedded.PostgresServer.OWNER_ROLE;
import static org.seine.embedded.PostgresServer.PORTAL_DATABASE;
import static org.seine.embedded.PostgresServer.PORTAL_ROLE;
import static org.seine.embedded.PostgresServer.SUPERUSER;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;

/**
 * Gives the server its roles and databases. Every identifier is one of our constants and every
 * password is drawn from the URL-safe alphabet, so no value needs quoting.
 */
final class PostgresRoles {
  private final PostgresServer server;

  PostgresRoles(PostgresServer server) {
    this.server = server;
  }

  /** Whether the server accepts connections of its superuser. */
  static boolean answers(PostgresServer server) {
    try (Connection connection = connect(server, SUPERUSER)) {
      return connection.isValid(5);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Makes what is missing; what is there keeps its data. */
  void ensure() throws SQLException {
    try (Connection connection = connect(server, SUPERUSER);
        Statement statement = connection.createStatement()) {
      for (String role : new String[] {OWNER_ROLE, PORTAL_ROLE, KEYCLOAK_ROLE}) {
        if (missing(connection, "select 1 from pg_roles where rolname = ?", role)) {
          statement.execute("create role " + role + " login");
        }
        statement.execute(
            "alter role %s with login nosuperuser nocreatedb nocreaterole password '%s'"
                .formatted(role, server.password(role)));
      }
      database(connection, statement, PORTAL_DATABASE, OWNER_ROLE);
      statement.execute("grant connect on database " + PORTAL_DATABASE + " to " + PORTAL_ROLE);
      database(connection, statement, KEYCLOAK_DATABASE, KEYCLOAK_ROLE);
    }
    try (Connection connection = connect(server, SUPERUSER, PORTAL_DATABASE);
        Statement statement = connection.createStatement()) {
      statement.execute("revoke all on schema public from public");
      statement.execute("grant usage on schema public to " + PORTAL_ROLE);
      // Goes along in every dump; a portal in service refuses a database that carries it.
      statement.execute("comment on schema public is 'DEMO: invented data, not for service'");
    }
  }

  /** Drops and makes anew the portal's database; for a test run that starts from nothing. */
  void renewPortalDatabase() throws SQLException {
    try (Connection connection = connect(server, SUPERUSER);
        Statement statement = connection.createStatement()) {
      statement.execute("drop database if exists " + PORTAL_DATABASE + " with (force)");
    }
    ensure();
  }

  private static void database(
      Connection connection, Statement statement, String name, String owner) throws SQLException {
    if (missing(connection, "select 1 from pg_database where datname = ?", name)) {
      statement.execute("create database " + name + " owner " + owner);
    }
    statement.execute("revoke all on database " + name + " from public");
  }

  private static boolean missing(Connection connection, String query, String name)
      throws SQLException {
    try (PreparedStatement statement = connection.prepareStatement(query)) {
      statement.setString(1, name);
      try (ResultSet found = statement.executeQuery()) {
        return !found.next();
      }
    }
  }

  private static Connection connect(PostgresServer server, String role) throws SQLException {
    return connect(server, role, "postgres");
  }

  private static Connection connect(PostgresServer server, String role, String database)
      throws SQLException {
    return DriverManager.getConnection(server.jdbcUrl(database), role, server.password(role));
  }
}

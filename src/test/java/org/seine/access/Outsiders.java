package org.seine.access;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.seine.embedded.OddTokens;
import org.seine.embedded.RealServices;
import org.seine.embedded.TestUsers;

/**
 * Persons of Port Callis who are none any more or not at present, and tokens that are none for us.
 */
record Outsiders(
    String stranger, String ended, String suspended, String wrongAudience, String expired) {

  static Outsiders make() throws SQLException {
    String stranger = account("stranger");
    String ended = account("ended");
    String suspended = account("suspended");
    member(ended, "ENDED");
    member(suspended, "SUSPENDED");
    return new Outsiders(
        stranger,
        ended,
        suspended,
        OddTokens.ofAnotherAudience(Person.INVESTIGATOR.username()),
        OddTokens.expired(Person.INVESTIGATOR.username()));
  }

  private static String account(String kind) {
    String name = kind + UUID.randomUUID();
    TestUsers.create(name, "investigator");
    return name;
  }

  private static void member(String username, String state) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                RealServices.jdbcUrl(),
                "seine_owner",
                RealServices.databasePassword("seine_owner"));
        PreparedStatement insert =
            connection.prepareStatement(
                "insert into member (id, unit, subject, name, pseudonym, state, confirmed_at)"
                    + " values (gen_random_uuid(), ?, ?, 'Outsider', gen_random_uuid(), ?, now())")) {
      insert.setObject(1, UUID.fromString(Person.INVESTIGATOR.unit()));
      insert.setString(2, TestUsers.idOf(username));
      insert.setString(3, state);
      insert.executeUpdate();
    }
  }
}

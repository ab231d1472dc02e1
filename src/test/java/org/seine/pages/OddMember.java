package org.seine.pages;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.seine.embedded.RealServices;
import org.seine.embedded.TestUsers;
import org.seine.lead.LeadWorld;

/** An investigator with memberships of a kind that the demo has not; gone when closed. */
public record OddMember(String username, String subject) implements AutoCloseable {

  /** An account that serves in each of these units. */
  public static OddMember of(LeadWorld... units) throws SQLException {
    String name = "it.odd." + UUID.randomUUID();
    OddMember member = new OddMember(name, TestUsers.create(name, "investigator"));
    for (LeadWorld unit : units) {
      member.change(
          "insert into member (id, unit, subject, name, pseudonym, state, confirmed_at) values"
              + " (gen_random_uuid(), '"
              + UUID.fromString(unit.unit)
              + "', ?, 'Odd Member', gen_random_uuid(), 'ACTIVE', now())");
    }
    return member;
  }

  /** Ends every membership at once. */
  void end() throws SQLException {
    change("update member set state = 'ENDED' where subject = ?");
  }

  @Override
  public void close() throws SQLException {
    end();
    TestUsers.delete(username);
  }

  private void change(String statement) throws SQLException {
    try (Connection connection =
            DriverManager.getConnection(
                RealServices.jdbcUrl(),
                "seine_owner",
                RealServices.databasePassword("seine_owner"));
        PreparedStatement prepared = connection.prepareStatement(statement)) {
      prepared.setString(1, subject);
      prepared.executeUpdate();
    }
  }
}

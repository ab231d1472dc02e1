package org.seine.trail;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.Callable;
import org.seine.embedded.RealServices;

/** A time in which the portal's database role may read the trail and not append to it. */
public final class UnwritableTrail {
  private UnwritableTrail() {}

  /** Does this meanwhile. */
  public static void during(Callable<?> work) throws Exception {
    asOwner("revoke insert on trail_entry from seine_portal");
    try {
      work.call();
    } finally {
      asOwner("grant insert on trail_entry to seine_portal");
    }
  }

  private static void asOwner(String sql) throws SQLException {
    try (Connection owner =
            DriverManager.getConnection(
                RealServices.jdbcUrl(),
                "seine_owner",
                RealServices.databasePassword("seine_owner"));
        var statement = owner.createStatement()) {
      statement.execute(sql);
    }
  }
}

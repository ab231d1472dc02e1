package org.seine.keys;

import static io.restassured.RestAssured.given;

import io.restassured.specification.RequestSpecification;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.seine.embedded.DemoTokens;
import org.seine.embedded.RealServices;

/** The units and persons of the demonstration that these tests play with, and their database. */
final class KeyWorld {
  static final String MARAVELLE = "5e1e0000-0000-4000-8000-000200000001";
  static final String PORT_CALLIS = "5e1e0000-0000-4000-8000-000200000002";
  static final String TARSENIA = "5e1e0000-0000-4000-8000-000200000003";
  static final String UNITED_NATIONS = "5e1e0000-0000-4000-8000-000200000004";
  static final String LAKE_BASIN = "5e1e0000-0000-4000-8000-000200000005";
  static final String PROSECUTOR = "5e1e0000-0000-4000-8000-000200000006";
  static final String REGISTRY = "5e1e0000-0000-4000-8000-000200000007";
  static final String PRESIDENCY = "5e1e0000-0000-4000-8000-000200000008";
  static final String TRUST_FUND = "5e1e0000-0000-4000-8000-000200000009";
  static final String AUDIT = "5e1e0000-0000-4000-8000-000200000013";
  static final String OPERATIONS = "5e1e0000-0000-4000-8000-000200000014";

  private KeyWorld() {}

  static RequestSpecification focalPoint() {
    return as("elodie.maraquin", MARAVELLE);
  }

  static RequestSpecification administrator() {
    return as("bram.ivesund", OPERATIONS);
  }

  static RequestSpecification as(String person, String unit) {
    return given().auth().oauth2(DemoTokens.of(person)).header("Seine-Unit", unit);
  }

  /** The first column of the rows that the portal's own role sees. */
  static List<String> select(String sql, String... parameters) throws SQLException {
    try (Connection database = portal();
        PreparedStatement query = prepare(database, sql, parameters);
        ResultSet rows = query.executeQuery()) {
      List<String> found = new ArrayList<>();
      while (rows.next()) {
        found.add(rows.getString(1));
      }
      return found;
    }
  }

  /** A change behind the portal's back. */
  static void change(String sql, String... parameters) throws SQLException {
    try (Connection database = portal();
        PreparedStatement change = prepare(database, sql, parameters)) {
      change.executeUpdate();
    }
  }

  /** The operations that the trail holds about records of this unit, the oldest first. */
  static List<String> trailOf(String unit) throws SQLException {
    return select(
        "select operation || ' ' || outcome from trail_entry where record_unit = ?::uuid order by at",
        unit);
  }

  private static PreparedStatement prepare(Connection database, String sql, String... parameters)
      throws SQLException {
    PreparedStatement statement = database.prepareStatement(sql);
    for (int i = 0; i < parameters.length; i++) {
      statement.setString(i + 1, parameters[i]);
    }
    return statement;
  }

  private static Connection portal() throws SQLException {
    return DriverManager.getConnection(
        RealServices.jdbcUrl(), "seine_portal", RealServices.databasePassword("seine_portal"));
  }
}

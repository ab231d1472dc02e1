package org.seine.benchmark;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * The same questions without the portal: its own statements with the same values, as its own role,
 * one behind the other over one connection, each row read. What the portal does beside (who asks,
 * keys, opening lines and texts, proving steps, JSON, the trail's entry of an opening) is not in
 * it.
 */
final class BareSql {
  private static final int ROUNDS = 10;
  private static final Pattern PLACE = Pattern.compile("\\$(\\d+)");

  private final Connection portal;

  /**
   * @param portal planned anew for each call, as the portal's statements are
   */
  BareSql(Connection portal) {
    this.portal = portal;
  }

  /** Milliseconds of each question and round, by kind. */
  Map<String, List<Double>> time(Map<Question, List<Statement>> asked) throws SQLException {
    Map<String, List<Double>> all = new HashMap<>();
    for (int round = -1; round < ROUNDS; round++) {
      for (var question : asked.entrySet()) {
        long began = System.nanoTime();
        for (var statement : question.getValue()) {
          run(statement);
        }
        if (round >= 0) {
          all.computeIfAbsent(question.getKey().kind(), kind -> new ArrayList<>())
              .add((System.nanoTime() - began) / 1e6);
        }
      }
    }
    return all;
  }

  private void run(Statement asked) throws SQLException {
    var places = PLACE.matcher(asked.text()).results().map(BareSql::number).toList();
    try (var statement = portal.prepareStatement(PLACE.matcher(asked.text()).replaceAll("?"))) {
      for (int i = 0; i < places.size(); i++) {
        statement.setObject(i + 1, asked.values().get(places.get(i) - 1), Types.OTHER);
      }
      try (var rows = statement.executeQuery()) {
        while (rows.next()) {
          for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
            rows.getObject(column);
          }
        }
      }
    }
  }

  private static int number(MatchResult place) {
    return Integer.parseInt(place.group(1));
  }
}

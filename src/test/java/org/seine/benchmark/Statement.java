package org.seine.benchmark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A statement as the portal sent it and as PostgreSQL ran it.
 *
 * @param millis how long it ran, with the measuring of each of its nodes
 * @param values what stood for its placeholders
 * @param plan as EXPLAIN (ANALYZE, BUFFERS) shows it
 */
record Statement(double millis, String text, List<@Nullable String> values, String plan) {
  private static final Pattern ENTRY =
      Pattern.compile("LOG:  duration: ([0-9.]+) ms  plan:\\n\\tQuery Text: ");
  private static final Pattern PLAN = Pattern.compile("(?m)^\\t\\S.*\\(cost=");
  private static final String VALUES = "\tQuery Parameters: ";
  private static final Pattern VALUE = Pattern.compile("\\$\\d+ = (?:(NULL)|'((?:[^']|'')*)')");
  private static final Pattern OF_THE_REGISTER =
      Pattern.compile(
          "\\b(asset|measure|record_?step|compartment|epoch|dossier_unit)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern REMOVED = Pattern.compile("Rows Removed by .*Filter: (\\d+)");
  private static final long MOST_REMOVED = 20_000;
  private static final Pattern WHOLE_TABLE =
      Pattern.compile(
          "Seq Scan on (asset|measure|record_step|compartment_label|compartment_thing)(?![_a-z])");

  /** Those of a piece of PostgreSQL's log that ask the register's tables. */
  static List<Statement> in(String log) {
    List<Statement> all = new ArrayList<>();
    for (var entry : log.split("\n(?=\\d{4}-)")) {
      var head = ENTRY.matcher(entry);
      var plan = PLAN.matcher(entry);
      if (head.find() && plan.find(head.end())) {
        var asked = entry.substring(head.end(), plan.start()).split(VALUES, 2);
        var text = asked[0].replaceAll("\\s+", " ").strip();
        if (text.startsWith("select") && OF_THE_REGISTER.matcher(text).find()) {
          all.add(
              new Statement(
                  Double.parseDouble(head.group(1)),
                  text,
                  asked.length > 1 ? values(asked[1]) : List.of(),
                  entry.substring(plan.start()).replaceAll("(?m)^\\t", "").stripTrailing()));
        }
      }
    }
    return all;
  }

  private static List<@Nullable String> values(String told) {
    List<@Nullable String> all = new ArrayList<>();
    var found = VALUE.matcher(told);
    while (found.find()) {
      all.add(found.group(1) != null ? null : found.group(2).replace("''", "'"));
    }
    return all;
  }

  /** Whether it reads a large table whole, or most of one to throw it away. */
  boolean isBadlyPlanned() {
    return WHOLE_TABLE.matcher(plan).find()
        || REMOVED
            .matcher(plan)
            .results()
            .anyMatch(removed -> Long.parseLong(removed.group(1)) > MOST_REMOVED);
  }

  /** Its text for readers: without the columns that it asks for and the length of its lists. */
  String inShort() {
    return text.replaceAll("^select [^()]{80,}? from ", "select … from ")
        .replaceAll("\\(\\$\\d+(,\\$\\d+)*\\)", "(…)");
  }

  /** What stays the same when values and times change. */
  String shape() {
    return inShort()
        + plan.replaceAll("\\(cost=.*?\\)( \\(actual.*?\\))?", "")
            .replaceAll("'[^']*'", "?")
            .replaceAll(
                "(?m)^ *(Buffers|Planning|Heap Fetches|Rows Removed|Index Searches|Sort Method|Heap"
                    + " Blocks|Hits|Cache|Storage|Buckets|Batches).*$\\n?",
                "");
  }
}

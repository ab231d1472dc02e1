package org.seine.crypto;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One patch of {@code config/mutations}: two header lines and a unified diff of text files that
 * exist before and after it.
 *
 * @param tests simple names of the test classes of which one must turn red
 * @param hunks what it replaces
 */
record MutationPatch(List<String> tests, List<Hunk> hunks) {
  private static final String GUARANTEE = "Guarantee: ";
  private static final String TESTS = "Tests: ";
  private static final String SOURCE = "--- a/";
  private static final Pattern HUNK =
      Pattern.compile("@@ -\\d+(?:,(\\d+))? \\+\\d+(?:,(\\d+))? @@.*");

  /**
   * One passage that the patch replaces.
   *
   * @param source the file, from the root of the repository
   * @param before its lines that must stand there, unchanged ones and removed ones
   */
  record Hunk(Path source, List<String> before) {
    /** How often the passage stands in these lines. A patch is sure of its place if it is once. */
    int placesIn(List<String> lines) {
      int places = 0;
      for (int from = 0; from + before.size() <= lines.size(); from++) {
        if (lines.subList(from, from + before.size()).equals(before)) {
          places++;
        }
      }
      return places;
    }
  }

  /**
   * Reads a patch.
   *
   * @throws IllegalArgumentException if a header line is missing, the patch changes nothing, or a
   *     hunk has not as many lines as it says
   */
  static MutationPatch parse(List<String> lines) {
    if (lines.size() < 2
        || !lines.get(0).startsWith(GUARANTEE)
        || !lines.get(1).startsWith(TESTS)) {
      throw new IllegalArgumentException("expected two lines, Guarantee: and Tests:");
    }
    List<Hunk> hunks = hunks(lines.subList(2, lines.size()).iterator());
    if (hunks.isEmpty()) {
      throw new IllegalArgumentException("expected a hunk, found none");
    }
    return new MutationPatch(List.of(lines.get(1).substring(TESTS.length()).split(",", -1)), hunks);
  }

  private static List<Hunk> hunks(Iterator<String> lines) {
    List<Hunk> hunks = new ArrayList<>();
    Path source = Path.of("");
    while (lines.hasNext()) {
      String line = lines.next();
      Matcher hunk = HUNK.matcher(line);
      if (line.startsWith(SOURCE)) {
        source = Path.of(line.substring(SOURCE.length()));
      } else if (hunk.matches()) {
        hunks.add(new Hunk(source, before(count(hunk.group(1)), count(hunk.group(2)), lines)));
      } else if (!line.isEmpty() && !line.startsWith("diff ") && !line.startsWith("+++ b/")) {
        throw new IllegalArgumentException("expected a line of a diff, found: " + line);
      }
    }
    return Collections.unmodifiableList(hunks);
  }

  /** A count that is left out is one. */
  private static int count(@Nullable String digits) {
    return digits == null ? 1 : Integer.parseInt(digits);
  }

  private static List<String> before(int oldLines, int newLines, Iterator<String> lines) {
    List<String> before = new ArrayList<>();
    int added = 0;
    int kept = 0;
    while (before.size() < oldLines || kept + added < newLines) {
      String line = lines.hasNext() ? lines.next() : "the end";
      switch (line.isEmpty() ? ' ' : line.charAt(0)) {
        case '+' -> added++;
        case '-' -> before.add(line.substring(1));
        case ' ' -> {
          kept++;
          before.add(line.isEmpty() ? line : line.substring(1));
        }
        default -> throw new IllegalArgumentException("expected a line of a hunk, found: " + line);
      }
    }
    if (before.size() != oldLines || kept + added != newLines) {
      throw new IllegalArgumentException("expected as many lines as the hunk says");
    }
    return Collections.unmodifiableList(before);
  }
}

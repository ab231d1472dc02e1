package org.seine.crypto.manifest;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;
import org.seine.crypto.json.JsonMembers;
import org.seine.crypto.json.JsonRefused;

/** The small texts that manifests and addenda share. */
final class Tokens {
  static final Pattern USE_CONDITION = Pattern.compile("[A-Z][A-Z_]{0,31}");
  static final Pattern HANDLING = Pattern.compile("[A-Z0-9][A-Z0-9:+_-]{0,31}");
  static final Pattern MEMBER = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final Pattern TIME =
      Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}Z");

  private Tokens() {}

  /** Takes a UTC instant in whole seconds (RFC 3339, ending in Z). */
  static Instant time(JsonMembers members) throws JsonRefused {
    String text = members.text("time", TIME);
    try {
      Instant instant = Instant.parse(text);
      if (instant.toString().equals(text)) {
        return instant;
      }
    } catch (DateTimeParseException e) {
      // falls through to the one refusal
    }
    throw members.refuse("time", "a UTC instant in whole seconds");
  }

  static String checked(Pattern pattern, String text) {
    if (!pattern.matcher(text).matches()) {
      throw new IllegalArgumentException("expected a token of the form " + pattern.pattern());
    }
    return text;
  }
}

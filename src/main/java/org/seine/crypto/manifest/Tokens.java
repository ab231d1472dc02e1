package org.seine.crypto.manifest;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.seine.crypto.json.JsonMembers;
import org.seine.crypto.json.JsonRefused;

/** The small texts that signed statements share. */
final class Tokens {
  static final Pattern USE_CONDITION = Pattern.compile("[A-Z][A-Z_]{0,31}");
  static final Pattern HANDLING = Pattern.compile("[A-Z0-9][A-Z0-9:+_-]{0,31}");
  static final Pattern MEMBER = Pattern.compile("[A-Za-z0-9_-]{1,64}");
  private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
  private static final Pattern UUIDS =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
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

  /** Takes a day of the calendar (RFC 3339, full-date). */
  static LocalDate day(JsonMembers members, String name) throws JsonRefused {
    try {
      return LocalDate.parse(members.text(name, DAY));
    } catch (DateTimeParseException e) {
      throw members.refuse(name, "a day of the calendar");
    }
  }

  /** Takes a list of UUIDs. */
  static List<UUID> uuids(JsonMembers members, String name, int min, int max) throws JsonRefused {
    return members.listOfTexts(name, UUIDS, min, max).stream().map(UUID::fromString).toList();
  }

  static String checked(Pattern pattern, String text) {
    if (!pattern.matcher(text).matches()) {
      throw new IllegalArgumentException("expected a token of the form " + pattern.pattern());
    }
    return text;
  }
}

package org.seine.trail;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Operation;
import org.seine.sharing.Outcome;
import org.seine.sharing.RecordKind;
import org.seine.sharing.RecordRef;

/**
 * The canonical bytes of an entry: one line of JSON with every member always present, in one order,
 * without white space, whose texts need no escape. One entry has exactly one form; what differs
 * from it by a single byte is refused. Grammar: docs/formats/trail-entry-v1.md.
 */
final class EntryBytes {
  static final String FORMAT = "seine/trail-entry/1";

  /** No entry is longer; longer bytes are refused before they are looked at. */
  static final int LONGEST = 1024;

  private static final DateTimeFormatter MICROS =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  private static final String CODE = "[A-Za-z0-9+._-]{1,64}";
  private static final String UUID_TEXT = "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}";
  private static final String NUMBER = "[1-9][0-9]{0,8}";

  private static final Pattern GRAMMAR =
      Pattern.compile(
          "\\{\"format\":\"seine/trail-entry/1\""
              + text("salt", "[0-9a-f]{32}")
              + text("id", UUID_TEXT)
              + text("at", "[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}Z")
              + orNull("member", UUID_TEXT)
              + orNull("unit", UUID_TEXT)
              + text("role", CODE)
              + text("operation", CODE)
              + ",\"record\":(?:null|\\{\"kind\":\"(?<kind>"
              + CODE
              + ")\""
              + text("recordId", "id", UUID_TEXT)
              + ",\"version\":(?:null|(?<version>"
              + NUMBER
              + "))"
              + orNull("recordUnit", "unit", UUID_TEXT)
              + "\\})"
              + orNull("purpose", CODE)
              + text("outcome", CODE)
              + orNull("reason", CODE)
              + ",\"count\":(?<count>"
              + NUMBER
              + ")"
              + text("request", CODE)
              + "\\}");

  private EntryBytes() {}

  static byte[] of(TrailEntry entry) {
    StringBuilder line = new StringBuilder(512).append("{\"format\":\"").append(FORMAT).append('"');
    member(line, "salt", entry.salt());
    member(line, "id", entry.id());
    member(line, "at", MICROS.format(entry.at()));
    member(line, "member", entry.member());
    member(line, "unit", entry.unit());
    member(line, "role", entry.role());
    member(line, "operation", entry.operation().code());
    line.append(",\"record\":").append(record(entry.record()));
    member(line, "purpose", entry.purpose());
    member(line, "outcome", entry.outcome().code());
    member(line, "reason", entry.reason());
    line.append(",\"count\":").append(entry.count());
    member(line, "request", entry.request());
    String text = line.append('}').toString();
    if (!GRAMMAR.matcher(text).matches()) {
      throw new IllegalArgumentException("an entry holds codes and ids only");
    }
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** Reads back what the trail itself stored. */
  static TrailEntry stored(byte[] bytes) {
    try {
      return read(bytes);
    } catch (NotAnEntry e) {
      throw new IllegalStateException("the trail holds bytes that are no entry", e);
    }
  }

  /**
   * Reads the bytes back.
   *
   * @throws NotAnEntry if they are not exactly the canonical bytes of an entry
   */
  static TrailEntry read(byte[] bytes) throws NotAnEntry {
    if (bytes.length > LONGEST) {
      throw new NotAnEntry("at most " + LONGEST + " bytes, found " + bytes.length);
    }
    Matcher found = GRAMMAR.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
    if (!found.matches()) {
      throw new NotAnEntry("the grammar of trail-entry-v1, found other bytes");
    }
    TrailEntry entry;
    try {
      entry = entry(found);
    } catch (RuntimeException e) {
      throw new NotAnEntry("known codes and a time that exists, found others");
    }
    if (!Arrays.equals(of(entry), bytes)) {
      throw new NotAnEntry("the one canonical form, found another");
    }
    return entry;
  }

  private static TrailEntry entry(Matcher found) {
    return new TrailEntry(
        UUID.fromString(found.group("id")),
        found.group("salt"),
        Instant.from(MICROS.parse(found.group("at"))),
        uuid(found.group("member")),
        uuid(found.group("unit")),
        found.group("role"),
        Operation.ofCode(found.group("operation")).orElseThrow(),
        found.group("kind") == null ? null : recordOf(found),
        found.group("purpose"),
        Outcome.ofCode(found.group("outcome")).orElseThrow(),
        found.group("reason"),
        Integer.parseInt(found.group("count")),
        found.group("request"));
  }

  private static RecordRef recordOf(Matcher found) {
    String version = found.group("version");
    return new RecordRef(
        RecordKind.ofCode(found.group("kind")).orElseThrow(),
        UUID.fromString(found.group("recordId")),
        version == null ? null : Integer.valueOf(version),
        uuid(found.group("recordUnit")));
  }

  private static String record(@Nullable RecordRef about) {
    if (about == null) {
      return "null";
    }
    StringBuilder line = new StringBuilder("{\"kind\":\"").append(about.kind().code()).append('"');
    member(line, "id", about.id());
    line.append(",\"version\":").append(about.version());
    member(line, "unit", about.unit());
    return line.append('}').toString();
  }

  private static void member(StringBuilder line, String name, @Nullable Object value) {
    line.append(",\"").append(name).append("\":");
    if (value == null) {
      line.append("null");
    } else {
      line.append('"').append(value).append('"');
    }
  }

  private static @Nullable UUID uuid(@Nullable String text) {
    return text == null ? null : UUID.fromString(text);
  }

  private static String text(String name, String form) {
    return text(name, name, form);
  }

  private static String text(String group, String name, String form) {
    return ",\"" + name + "\":\"(?<" + group + ">" + form + ")\"";
  }

  private static String orNull(String name, String form) {
    return orNull(name, name, form);
  }

  private static String orNull(String group, String name, String form) {
    return ",\"" + name + "\":(?:null|\"(?<" + group + ">" + form + ")\")";
  }
}

package org.seine.crypto.json;

import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * The members of one object. Each is taken once, by name and kind; {@link #done} refuses what
 * nobody took, so an unknown member never passes unread.
 */
public final class JsonMembers {
  private final Map<String, Object> members;

  JsonMembers(Map<String, Object> members) {
    this.members = members;
  }

  /**
   * Takes a text.
   *
   * @throws JsonRefused if it is missing, no text, or does not match the pattern as a whole
   */
  public String text(String name, Pattern pattern) throws JsonRefused {
    String text = take(name, String.class, "text");
    if (!pattern.matcher(text).matches()) {
      throw new JsonRefused("member %s: expected %s".formatted(name, pattern.pattern()));
    }
    return text;
  }

  /** Takes a text that must be exactly this one. */
  public void constant(String name, String value) throws JsonRefused {
    if (!take(name, String.class, "text").equals(value)) {
      throw new JsonRefused("member %s: expected \"%s\"".formatted(name, value));
    }
  }

  /** Takes any text. */
  public String anyText(String name) throws JsonRefused {
    return take(name, String.class, "text");
  }

  /** Takes a whole number within bounds, both included. */
  public long whole(String name, long min, long max) throws JsonRefused {
    long number = take(name, Long.class, "a whole number");
    if (number < min || number > max) {
      throw new JsonRefused("member %s: expected %d to %d".formatted(name, min, max));
    }
    return number;
  }

  /** Takes a UUID in its lower-case form (RFC 9562, section 4). */
  public UUID uuid(String name) throws JsonRefused {
    String text = take(name, String.class, "a UUID");
    try {
      UUID uuid = UUID.fromString(text);
      if (uuid.toString().equals(text)) {
        return uuid;
      }
    } catch (IllegalArgumentException e) {
      // falls through to the one refusal
    }
    throw new JsonRefused("member %s: expected a lower-case UUID".formatted(name));
  }

  /** Takes bytes in canonical base64 with padding (RFC 4648, section 4). */
  public byte[] bytes(String name, int length) throws JsonRefused {
    return decode(name, take(name, String.class, "base64"), length);
  }

  /** Takes bytes in base64, or null. */
  public Optional<byte[]> bytesOrNull(String name, int length) throws JsonRefused {
    return isNull(name) ? Optional.empty() : Optional.of(bytes(name, length));
  }

  /** Takes a member if it is null; leaves any other value to be taken by its kind. */
  public boolean isNull(String name) {
    if (members.get(name) instanceof Optional<?>) {
      members.remove(name);
      return true;
    }
    return false;
  }

  /** Takes a list of base64 texts of one length. */
  public List<byte[]> listOfBytes(String name, int length, int min, int max) throws JsonRefused {
    List<byte[]> bytes = new ArrayList<>();
    for (Object item : list(name, min, max)) {
      if (!(item instanceof String text)) {
        throw new JsonRefused("member %s: expected base64 only".formatted(name));
      }
      bytes.add(decode(name, text, length));
    }
    return bytes;
  }

  /** Takes a list of texts that all match the pattern. */
  public List<String> listOfTexts(String name, Pattern pattern, int min, int max)
      throws JsonRefused {
    List<String> texts = new ArrayList<>();
    for (Object item : list(name, min, max)) {
      if (!(item instanceof String text) || !pattern.matcher(text).matches()) {
        throw new JsonRefused("member %s: expected %s only".formatted(name, pattern.pattern()));
      }
      texts.add(text);
    }
    return texts;
  }

  /** Takes a list of objects. */
  public List<JsonMembers> listOfObjects(String name, int min, int max) throws JsonRefused {
    List<JsonMembers> objects = new ArrayList<>();
    for (Object item : list(name, min, max)) {
      if (!(item instanceof JsonMembers object)) {
        throw new JsonRefused("member %s: expected objects only".formatted(name));
      }
      objects.add(object);
    }
    return objects;
  }

  /** Takes the name of a constant. */
  public <E extends Enum<E>> E oneOf(String name, Class<E> type) throws JsonRefused {
    String text = take(name, String.class, "text");
    for (E constant : type.getEnumConstants()) {
      if (constant.name().equals(text)) {
        return constant;
      }
    }
    throw refuse(name, "one of the " + type.getEnumConstants().length + " names of the grammar");
  }

  /** A refusal of a member that was taken, for checks of the caller's own. */
  public JsonRefused refuse(String name, String expected) {
    return new JsonRefused("member %s: expected %s".formatted(name, expected));
  }

  /** Takes an object. */
  public JsonMembers object(String name) throws JsonRefused {
    return take(name, JsonMembers.class, "an object");
  }

  /** Refuses if a member is left that nobody took. */
  public void done() throws JsonRefused {
    if (!members.isEmpty()) {
      throw new JsonRefused(
          "expected no further member, found %d that the grammar does not know"
              .formatted(members.size()));
    }
  }

  private List<?> list(String name, int min, int max) throws JsonRefused {
    List<?> items = take(name, List.class, "a list");
    if (items.size() < min || items.size() > max) {
      throw new JsonRefused(
          "member %s: expected %d to %d items, found %d".formatted(name, min, max, items.size()));
    }
    return items;
  }

  private <T> T take(String name, Class<T> type, String kind) throws JsonRefused {
    Object value = members.remove(name);
    if (!type.isInstance(value)) {
      throw new JsonRefused("member %s: expected %s".formatted(name, kind));
    }
    return type.cast(value);
  }

  private static byte[] decode(String name, String text, int length) throws JsonRefused {
    try {
      byte[] bytes = Base64.getDecoder().decode(text);
      if (bytes.length == length && Base64.getEncoder().encodeToString(bytes).equals(text)) {
        return bytes;
      }
    } catch (IllegalArgumentException e) {
      // falls through to the one refusal
    }
    throw new JsonRefused("member %s: expected %d bytes in base64".formatted(name, length));
  }
}

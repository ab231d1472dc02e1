package org.seine.crypto.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one JSON object (RFC 8259) and refuses whatever two readers could understand differently:
 * invalid UTF-8, a byte order mark, lone surrogates, duplicate members, fractions and exponents,
 * numbers beyond 2^53-1, nesting deeper than {@value #MAX_DEPTH}, bytes behind the object.
 */
public final class StrictJson {
  /** Objects and arrays within each other. */
  public static final int MAX_DEPTH = 4;

  private static final long MAX_SAFE = (1L << 53) - 1;

  private final String text;
  private int at;

  private StrictJson(String text) {
    this.text = text;
  }

  /**
   * Reads the object that the bytes hold.
   *
   * @param bytes the exact bytes
   * @param maxBytes the format's limit, checked before anything is read
   * @throws JsonRefused if the bytes are too many or not one strict JSON object
   */
  public static JsonMembers read(byte[] bytes, int maxBytes) throws JsonRefused {
    if (bytes.length > maxBytes) {
      throw new JsonRefused("at most %d bytes, found %d".formatted(maxBytes, bytes.length));
    }
    StrictJson json = new StrictJson(decode(bytes));
    json.blank();
    if (json.peek() != '{') {
      throw json.refuse("an object");
    }
    JsonMembers members = json.object(1);
    json.blank();
    if (json.at != json.text.length()) {
      throw json.refuse("the end");
    }
    return members;
  }

  private static String decode(byte[] bytes) throws JsonRefused {
    try {
      return StandardCharsets.UTF_8
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException e) {
      throw new JsonRefused("UTF-8, found bytes that are not");
    }
  }

  private Object value(int depth) throws JsonRefused {
    char first = peek();
    if ((first == '{' || first == '[') && depth > MAX_DEPTH) {
      throw new JsonRefused("at most %d levels, found more".formatted(MAX_DEPTH));
    }
    if (first == '{') {
      return object(depth);
    }
    if (first == '[') {
      return array(depth);
    }
    if (first == '"') {
      return string();
    }
    if (first >= '0' && first <= '9') {
      return whole();
    }
    if (text.startsWith("null", at)) {
      at += 4;
      return Optional.empty();
    }
    throw refuse("a value");
  }

  private JsonMembers object(int depth) throws JsonRefused {
    Map<String, Object> members = new LinkedHashMap<>();
    take('{');
    blank();
    if (peek() == '}') {
      at++;
      return new JsonMembers(members);
    }
    while (true) {
      blank();
      String name = string();
      blank();
      take(':');
      blank();
      Object value = value(depth + 1);
      if (members.put(name, value) != null) {
        throw refuse("each member once, before");
      }
      blank();
      if (peek() == '}') {
        at++;
        return new JsonMembers(members);
      }
      take(',');
    }
  }

  private List<Object> array(int depth) throws JsonRefused {
    List<Object> items = new ArrayList<>();
    take('[');
    blank();
    if (peek() == ']') {
      at++;
      return items;
    }
    while (true) {
      blank();
      items.add(value(depth + 1));
      blank();
      if (peek() == ']') {
        at++;
        return items;
      }
      take(',');
    }
  }

  private Long whole() throws JsonRefused {
    int start = at;
    while (at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
      at++;
    }
    int digits = at - start;
    if (digits > 16 || (digits > 1 && text.charAt(start) == '0')) {
      throw refuse("a whole number without leading zero, before");
    }
    long number = Long.parseLong(text, start, at, 10);
    if (number > MAX_SAFE) {
      throw refuse("a whole number up to 2^53-1, before");
    }
    return number;
  }

  private String string() throws JsonRefused {
    take('"');
    StringBuilder out = new StringBuilder();
    while (true) {
      char c = next();
      if (c == '"') {
        break;
      }
      if (c < 0x20) {
        throw refuse("an escaped control character, before");
      }
      out.append(c == '\\' ? escaped() : c);
    }
    String string = out.toString();
    for (int i = 0; i < string.length(); i++) {
      if (Character.isHighSurrogate(string.charAt(i))
          && i + 1 < string.length()
          && Character.isLowSurrogate(string.charAt(i + 1))) {
        i++;
      } else if (Character.isSurrogate(string.charAt(i))) {
        throw refuse("no lone surrogate, before");
      }
    }
    return string;
  }

  private char escaped() throws JsonRefused {
    char c = next();
    return switch (c) {
      case '"', '\\', '/' -> c;
      case 'b' -> '\b';
      case 'f' -> '\f';
      case 'n' -> '\n';
      case 'r' -> '\r';
      case 't' -> '\t';
      case 'u' -> (char) (hex() << 12 | hex() << 8 | hex() << 4 | hex());
      default -> throw refuse("an escape of RFC 8259, before");
    };
  }

  private int hex() throws JsonRefused {
    char c = next();
    int digit = c < 0x80 ? Character.digit(c, 16) : -1;
    if (digit < 0) {
      throw refuse("a hexadecimal digit, before");
    }
    return digit;
  }

  private void blank() {
    while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
  }

  private char peek() throws JsonRefused {
    if (at >= text.length()) {
      throw refuse("more");
    }
    return text.charAt(at);
  }

  private char next() throws JsonRefused {
    char c = peek();
    at++;
    return c;
  }

  private void take(char wanted) throws JsonRefused {
    if (next() != wanted) {
      throw refuse("'" + wanted + "', before");
    }
  }

  private JsonRefused refuse(String expected) {
    return new JsonRefused("expected %s character %d".formatted(expected, at));
  }
}

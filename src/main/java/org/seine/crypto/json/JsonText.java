package org.seine.crypto.json;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Writes the one form that this code gives to an object: members in the order given, no white
 * space, only the escapes that RFC 8259 demands. Readers do not rely on it: exact bytes are stored
 * and hashed, never made again.
 */
public final class JsonText {
  private JsonText() {}

  /**
   * The UTF-8 bytes of an object.
   *
   * @param members in order; values are String, Long, Integer, List, Map or an empty Optional
   *     (null)
   */
  public static byte[] of(Map<String, ?> members) {
    StringBuilder out = new StringBuilder();
    write(members, out);
    return out.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static void write(Object value, StringBuilder out) {
    if (value instanceof Map<?, ?> map) {
      String separator = "{";
      for (Map.Entry<?, ?> member : map.entrySet()) {
        out.append(separator);
        string(String.valueOf(member.getKey()), out);
        out.append(':');
        write(member.getValue(), out);
        separator = ",";
      }
      out.append(map.isEmpty() ? "{}" : "}");
    } else if (value instanceof List<?> list) {
      String separator = "[";
      for (Object item : list) {
        out.append(separator);
        write(item, out);
        separator = ",";
      }
      out.append(list.isEmpty() ? "[]" : "]");
    } else if (value instanceof Long || value instanceof Integer) {
      out.append(value);
    } else if (value instanceof Optional<?> none && none.isEmpty()) {
      out.append("null");
    } else if (value instanceof String text) {
      string(text, out);
    } else {
      throw new IllegalArgumentException("no JSON form for " + value.getClass().getName());
    }
  }

  private static void string(String text, StringBuilder out) {
    out.append('"');
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        out.append('\\').append(c);
      } else if (c < 0x20) {
        out.append("\\u%04x".formatted((int) c));
      } else {
        out.append(c);
      }
    }
    out.append('"');
  }
}

package org.seine.dossier.filed;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * How a text of a record is written before it is sealed: one JSON object whose first member names
 * the format and its version. A format is never changed; a new one gets a new name, and old ones
 * are read for ever.
 *
 * @param <T> a record that Jackson reads and writes
 */
public final class TextFormat<T> {
  private static final String FORMAT = "format";
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
          .disable(MapperFeature.SORT_CREATOR_PROPERTIES_FIRST)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
          .build();

  private final String name;
  private final Class<T> type;

  /**
   * @param name such as seine.dossier-text/1
   */
  public TextFormat(String name, Class<T> type) {
    this.name = name;
    this.type = type;
  }

  /** The bytes to seal. They are never written a second time to check them. */
  public byte[] write(T text) {
    ObjectNode all = JsonNodeFactory.instance.objectNode().put(FORMAT, name);
    all.setAll((ObjectNode) MAPPER.valueToTree(text));
    return all.toString().getBytes(StandardCharsets.UTF_8);
  }

  /** Whether bytes that were opened are of this format, for who reads several. */
  public boolean is(byte[] bytes) throws IOException {
    return isOf(MAPPER.readTree(bytes));
  }

  /**
   * Reads bytes that were opened.
   *
   * @throws IllegalStateException if they are of another format: then the portal is older than what
   *     it stores
   */
  public T read(byte[] bytes) throws IOException {
    JsonNode all = MAPPER.readTree(bytes);
    if (!isOf(all)) {
      throw new IllegalStateException("expected a text of format " + name);
    }
    ((ObjectNode) all).remove(FORMAT);
    try {
      return MAPPER.treeToValue(all, type);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a text that was sealed here is of its format");
    }
  }

  private boolean isOf(JsonNode all) {
    return name.equals(all.path(FORMAT).asText());
  }
}

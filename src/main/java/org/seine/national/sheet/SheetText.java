package org.seine.national.sheet;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;

/** A sheet as it is stored: docs/formats/national-rules-v1.md. */
public final class SheetText {
  static final String FORMAT = "seine.national-rules/1";

  private static final int DEEPEST = 8;
  private static final JsonMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .defaultPropertyInclusion(
              JsonInclude.Value.construct(
                  JsonInclude.Include.NON_EMPTY, JsonInclude.Include.ALWAYS))
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(
              DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
              DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
          .build();

  static {
    JSON.getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
  }

  private SheetText() {}

  /** The text of a sheet; of two equal sheets the same. */
  public static String of(RulesSheet sheet) {
    try {
      return JSON.writeValueAsString(new Stored(FORMAT, sheet));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a sheet is always writable", e);
    }
  }

  /**
   * Reads a stored sheet.
   *
   * @throws IllegalArgumentException if the text is none of this format
   */
  public static RulesSheet read(String text) {
    try {
      Stored stored = JSON.readValue(text, Stored.class);
      if (stored == null || !FORMAT.equals(stored.format()) || stored.sheet() == null) {
        throw new IllegalArgumentException("stored rules of another format");
      }
      return stored.sheet();
    } catch (JsonProcessingException e) {
      // The cause would quote what a State wrote.
      throw new IllegalArgumentException("stored rules that cannot be read");
    }
  }

  @JsonPropertyOrder({"format", "sheet"})
  private record Stored(String format, RulesSheet sheet) {}
}

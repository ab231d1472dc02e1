package org.seine.lead.form;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Reads JSON that has one meaning only (RFC 8259, RFC 7493): strict UTF-8, no duplicate member, no
 * lone surrogate, nothing behind the value, at most 16 levels deep.
 */
public final class StrictJson {
  /** Deep enough for every format of this room, shallow enough for every stack. */
  static final int MAX_DEPTH = 16;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                  .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxNumberLength(32)
                          .maxNameLength(128)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private StrictJson() {}

  /**
   * Reads one value.
   *
   * @throws Malformed if the bytes are not exactly one strict JSON value
   */
  public static JsonNode read(byte[] bytes) {
    try {
      var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
      var tree = MAPPER.readTree(text);
      if (tree == null || tree.isMissingNode()) {
        throw notJson("json.empty");
      }
      refuseLoneSurrogates(tree);
      return tree;
    } catch (CharacterCodingException notUtf8) {
      throw notJson("json.notUtf8");
    } catch (JsonProcessingException refused) {
      throw notJson("json.notStrict");
    }
  }

  private static void refuseLoneSurrogates(JsonNode node) {
    if (node.isTextual() && !isWellFormed(node.textValue())) {
      throw notJson("json.loneSurrogate");
    }
    node.fieldNames()
        .forEachRemaining(
            name -> {
              if (!isWellFormed(name)) {
                throw notJson("json.loneSurrogate");
              }
            });
    node.forEach(StrictJson::refuseLoneSurrogates);
  }

  private static boolean isWellFormed(String text) {
    return StandardCharsets.UTF_8.newEncoder().canEncode(text);
  }

  private static Malformed notJson(String key) {
    return new Malformed(List.of(new Fault("", key)));
  }
}

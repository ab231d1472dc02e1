package org.seine.web;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import jakarta.inject.Singleton;

/**
 * How the API reads JSON: each member once and known, each value of its own type, well-formed text,
 * nothing behind the end, and no deeper or longer than anything we take. What another reader could
 * understand differently is refused.
 */
@Singleton
class StrictJson implements ObjectMapperCustomizer {
  private static final int DEEPEST = 32;
  private static final int LONGEST_TEXT = 256 * 1024;
  private static final int LONGEST_NUMBER = 64;

  @Override
  public void customize(ObjectMapper json) {
    json.getFactory()
        .setStreamReadConstraints(
            StreamReadConstraints.builder()
                .maxNestingDepth(DEEPEST)
                .maxStringLength(LONGEST_TEXT)
                .maxNumberLength(LONGEST_NUMBER)
                .build());
    json.configure(JsonParser.Feature.STRICT_DUPLICATE_DETECTION, true);
    json.enable(
        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES,
        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS);
    json.disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
    json.setConfig(
        json.getDeserializationConfig().without(MapperFeature.ALLOW_COERCION_OF_SCALARS));
    json.registerModule(
        new SimpleModule("well-formed text").addDeserializer(String.class, new WellFormedText()));
  }
}

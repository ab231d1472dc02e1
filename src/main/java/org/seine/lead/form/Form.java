package org.seine.lead.form;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.PathType;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Comparator;

/**
 * The published JSON Schema of one format, as the portal checks it: the file that outsiders read is
 * the file that decides.
 */
final class Form {
  static final Form BODY = new Form("lead-body-v1.schema.json");
  static final Form INDEX_CARD = new Form("index-card-v1.schema.json");

  /** More faults than this help nobody. */
  private static final int MAX_FAULTS = 50;

  private final JsonSchema schema;

  private Form(String file) {
    schema = load(file);
  }

  /**
   * Checks one value.
   *
   * @param at the pointer of {@code node} within what was sent; faults are told below it
   * @throws Malformed naming each place that the schema refuses, and by which rule
   */
  void check(JsonNode node, String at) {
    var faults =
        schema.validate(node).stream()
            .map(message -> new Fault(at + pointer(message), "form." + message.getType()))
            .sorted(Comparator.comparing(Fault::pointer).thenComparing(Fault::key))
            .limit(MAX_FAULTS)
            .toList();
    if (!faults.isEmpty()) {
      throw new Malformed(faults);
    }
  }

  /** An unknown member's name may itself be content: the fault names the object that holds it. */
  private static String pointer(ValidationMessage message) {
    return message.getInstanceLocation().toString();
  }

  private static JsonSchema load(String file) {
    try (InputStream in = Form.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no schema " + file);
      }
      var config =
          SchemaValidatorsConfig.builder()
              .pathType(PathType.JSON_POINTER)
              .formatAssertionsEnabled(true)
              .build();
      var schema =
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(in, config);
      schema.initializeValidators();
      return schema;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

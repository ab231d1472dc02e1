package org.seine.request;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Steps that tell what a test names, and nothing else. */
final class Forms {
  private static final JsonMapper MAPPER = new JsonMapper();

  private Forms() {}

  /**
   * A step.
   *
   * @param more names and values of its further members in turn; what is null is left out
   */
  static StepForm of(RequestStep step, LocalDate on, @Nullable Object... more) {
    ObjectNode told =
        MAPPER
            .createObjectNode()
            .put("format", "seine.request-step/1")
            .put("step", step.name())
            .put("on", on.toString());
    for (int i = 0; i < more.length; i += 2) {
      var value = more[i + 1];
      if (value != null) {
        told.set(
            String.valueOf(more[i]),
            MAPPER.valueToTree(value instanceof LocalDate day ? day.toString() : value));
      }
    }
    try {
      return RequestTexts.STEP.read(MAPPER.writeValueAsBytes(told));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

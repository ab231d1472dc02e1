package org.seine.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;

/**
 * The words for a JSON body that cannot be taken: where, and what was expected; never what it said.
 */
final class JsonProblems {
  private JsonProblems() {}

  static ProblemDetails of(JacksonException unreadable) {
    if (unreadable instanceof StreamConstraintsException) {
      return problem("a body within the limits of depth, length and digits", "one beyond them", "");
    }
    if (unreadable instanceof UnrecognizedPropertyException unknown) {
      return problem(
          "members that the API description names", "an unknown member", parent(unknown));
    }
    if (unreadable instanceof JsonMappingException wrong) {
      return problem(
          "a value of the type and form the API description names",
          "another one",
          pointer(wrong.getPath()));
    }
    if (unreadable instanceof StreamReadException && duplicate(unreadable)) {
      return problem("each member once", "a member twice", "");
    }
    return problem("well-formed JSON in UTF-8", "something else", "");
  }

  private static ProblemDetails problem(String expected, String found, String where) {
    return ProblemDetails.of("bad-json", 400, "The body cannot be understood")
        .expected(expected, found)
        .with("where", where);
  }

  private static boolean duplicate(JacksonException unreadable) {
    return unreadable.getOriginalMessage() != null
        && unreadable.getOriginalMessage().startsWith("Duplicate field");
  }

  /** The place of the unknown member's parent: its own name is the caller's text. */
  private static String parent(UnrecognizedPropertyException unknown) {
    List<JsonMappingException.Reference> path = unknown.getPath();
    return pointer(path.subList(0, Math.max(0, path.size() - 1)));
  }

  private static String pointer(List<JsonMappingException.Reference> path) {
    JsonPointer pointer = JsonPointer.empty();
    for (JsonMappingException.Reference step : path) {
      pointer =
          step.getFieldName() == null
              ? pointer.appendIndex(Math.max(0, step.getIndex()))
              : pointer.appendProperty(step.getFieldName());
    }
    return pointer.toString();
  }
}

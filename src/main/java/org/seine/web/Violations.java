package org.seine.web;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The words for members and parameters that break the rules declared beside them. */
final class Violations {
  private Violations() {}

  static ProblemDetails of(ConstraintViolationException broken) {
    List<Map<String, String>> each =
        broken.getConstraintViolations().stream()
            .map(one -> Map.of("where", pointer(one), "expected", one.getMessage()))
            .sorted(Comparator.comparing(one -> one.get("where")))
            .toList();
    return ProblemDetails.of("bad-input", 400, "The call cannot be understood")
        .detail("Each of the violations names a place and what was expected there.")
        .with("violations", each);
  }

  /** The path inside the body or the bean, without the method and its parameter. */
  private static String pointer(ConstraintViolation<?> violation) {
    StringBuilder pointer = new StringBuilder();
    int depth = 0;
    for (Path.Node node : violation.getPropertyPath()) {
      if (depth++ < 2) {
        continue;
      }
      if (node.getIndex() != null) {
        pointer.append('/').append(node.getIndex());
      }
      if (node.getName() != null && !node.getName().startsWith("<")) {
        pointer.append('/').append(node.getName());
      }
    }
    return pointer.toString();
  }
}

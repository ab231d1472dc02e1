package org.seine.web;

/**
 * Something that ends a call, with the words for the caller. Each room extends it by exceptions
 * named after what went wrong; one mapper answers them all. Its message names the type only, so
 * that no log can hold more than that.
 */
public abstract class Problem extends RuntimeException {
  private final transient ProblemDetails details;

  protected Problem(ProblemDetails details) {
    super(details.code(), null, false, false);
    this.details = details;
  }

  /** What the caller is told. */
  public ProblemDetails details() {
    return details;
  }
}

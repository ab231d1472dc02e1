package org.seine.web;

/** The call is understood and allowed, but the present state of things stands against it (409). */
public abstract class Conflict extends Problem {
  /**
   * @param code the stable word of this problem
   * @param title the same words for every problem of this type
   * @param expected what would have been right
   * @param found what was the case instead
   */
  protected Conflict(String code, String title, String expected, String found) {
    super(ProblemDetails.of(code, 409, title).expected(expected, found));
  }
}

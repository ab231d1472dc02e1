package org.seine.web;

/** The call itself is wrong, whatever the state of things (400). */
public class BadInput extends Problem {
  /**
   * @param where a header's, parameter's or member's name (a JSON pointer for a member)
   * @param expected what would have been right
   * @param found what kind of thing was there instead, never its content
   */
  public BadInput(String where, String expected, String found) {
    super(
        ProblemDetails.of("bad-input", 400, "The call cannot be understood")
            .detail("See the member where.")
            .expected(expected, found)
            .with("where", where));
  }
}

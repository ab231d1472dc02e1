package org.seine.embedded;

/**
 * A start that cannot go on. The message is one sentence that says what was found and what to do;
 * it never holds a secret.
 */
public final class StartRefused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * @param sentence what was found, what was expected, what to do
   */
  public StartRefused(String sentence) {
    super(sentence);
  }

  StartRefused(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}

package org.seine.web;

/**
 * A part the portal cannot work without did not answer (503). Nothing was done; the caller may try
 * again.
 */
public final class Unavailable extends Problem {
  private static final String RETRY_SECONDS = "5";

  /**
   * @param part what is missing, in words that tell an operator where to look: database, sign-in
   *     service, trail
   */
  public Unavailable(String part) {
    super(
        ProblemDetails.of("unavailable", 503, "The portal cannot answer now")
            .detail("The " + part + " did not answer. Nothing was done; try again later.")
            .with("retryAfterSeconds", Integer.valueOf(RETRY_SECONDS)));
  }
}

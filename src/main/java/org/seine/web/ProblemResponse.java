package org.seine.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** Turns problem details into the answer that carries them. */
public final class ProblemResponse {
  /** The media type of RFC 9457. */
  public static final MediaType MEDIA_TYPE = new MediaType("application", "problem+json");

  private ProblemResponse() {}

  /** The answer to a call that ended so. */
  public static Response of(ProblemDetails problem) {
    Response.ResponseBuilder answer =
        Response.status(problem.status()).type(MEDIA_TYPE).entity(problem);
    if (problem.status() == 401) {
      answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
    }
    Object seconds = problem.more().get("retryAfterSeconds");
    if (seconds != null) {
      answer.header(HttpHeaders.RETRY_AFTER, seconds);
    }
    return answer.build();
  }
}

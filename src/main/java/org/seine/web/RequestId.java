package org.seine.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.time.Instant;

/**
 * The id of one call: in its answer's header, its problem, its log lines and its trail entries. The
 * portal makes it; one sent by the caller is not looked at.
 */
public final class RequestId {
  /** The response header that carries it. */
  public static final String HEADER = "Seine-Request-Id";

  private static final String PROPERTY = "seine.request-id";

  private RequestId() {}

  /** The id of this call; the first question makes it. */
  public static String of(ContainerRequestContext call) {
    if (call.getProperty(PROPERTY) instanceof String id) {
      return id;
    }
    String id = UuidV7.at(Instant.now()).toString();
    call.setProperty(PROPERTY, id);
    return id;
  }
}

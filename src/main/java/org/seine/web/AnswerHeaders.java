package org.seine.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.List;
import java.util.Map;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * The headers every answer carries: nothing of it is kept by a cache (unless it is the same for
 * everybody, and says so itself), guessed at, framed, or told to other sites; and the id of the
 * call.
 */
@Singleton
class AnswerHeaders {
  /** What holds for the API and the pages alike. */
  static final Map<String, String> COMMON =
      Map.of(
          "X-Content-Type-Options", "nosniff",
          "Cross-Origin-Resource-Policy", "same-origin",
          "Referrer-Policy", "no-referrer",
          "Strict-Transport-Security", "max-age=31536000; includeSubDomains");

  @ServerResponseFilter(priority = Priorities.HEADER_DECORATOR)
  void add(ContainerRequestContext call, ContainerResponseContext answer) {
    MultivaluedMap<String, Object> headers = answer.getHeaders();
    headers.putSingle(RequestId.HEADER, RequestId.of(call));
    headers.putIfAbsent("Cache-Control", List.of("no-store"));
    COMMON.forEach(headers::putSingle);
    headers.putSingle("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
  }
}

package org.seine.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MultivaluedMap;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * The headers every answer carries: nothing of it is kept by a cache, guessed at, framed, or told
 * to other sites; and the id of the call.
 */
@Singleton
class AnswerHeaders {
  @ServerResponseFilter(priority = Priorities.HEADER_DECORATOR)
  void add(ContainerRequestContext call, ContainerResponseContext answer) {
    MultivaluedMap<String, Object> headers = answer.getHeaders();
    headers.putSingle(RequestId.HEADER, RequestId.of(call));
    headers.putSingle("Cache-Control", "no-store");
    headers.putSingle("X-Content-Type-Options", "nosniff");
    headers.putSingle("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'");
    headers.putSingle("Cross-Origin-Resource-Policy", "same-origin");
    headers.putSingle("Referrer-Policy", "no-referrer");
    headers.putSingle("Strict-Transport-Security", "max-age=31536000; includeSubDomains");
  }
}

package org.seine.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.lang.reflect.Method;
import java.util.List;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** What a body must be before it is read: as long as it says, not too long, and not packed. */
@Singleton
class BodyRules {
  private static final int AFTER_THE_DOOR = Priorities.AUTHORIZATION + 100;
  private static final long LONGEST_JSON = 1024L * 1024;

  @ServerRequestFilter(priority = AFTER_THE_DOOR, nonBlocking = true)
  void check(ContainerRequestContext call, ResourceInfo resource) {
    String packing = call.getHeaderString(HttpHeaders.CONTENT_ENCODING);
    if (packing != null && !"identity".equalsIgnoreCase(packing)) {
      throw new BodyRefused(
          ProblemDetails.of("unsupported-encoding", 415, "The body is packed")
              .expected("no Content-Encoding", "one"));
    }
    MediaType type = call.getMediaType();
    if (type == null && takesJson(resource)) {
      throw new BodyRefused(
          ProblemDetails.of(
                  "unsupported-media-type", 415, "The body is not in a form that is taken here")
              .expected("Content-Type: application/json", "none"));
    }
    if (type == null || !isJson(type)) {
      return;
    }
    String length = call.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    if (length == null) {
      throw new BodyRefused(
          ProblemDetails.of("length-missing", 411, "Say how long the body is")
              .expected("a Content-Length header", "none"));
    }
    if (length.length() > 18 || Long.parseLong(length) > LONGEST_JSON) {
      throw new BodyRefused(
          ProblemDetails.of("too-large", 413, "The body is too large")
              .expected("at most 1 MiB of JSON", "more"));
    }
  }

  /** Without this, a body of no type would be read whole: only a type leads to the limit below. */
  private static boolean takesJson(ResourceInfo resource) {
    Method method = resource.getResourceMethod();
    Consumes consumes = method == null ? null : method.getAnnotation(Consumes.class);
    return consumes != null && List.of(consumes.value()).contains(MediaType.APPLICATION_JSON);
  }

  private static boolean isJson(MediaType type) {
    return type.getSubtype().equals("json") || type.getSubtype().endsWith("+json");
  }

  /** The body is refused before it is read (411, 413, 415). */
  private static final class BodyRefused extends Problem {
    BodyRefused(ProblemDetails details) {
      super(details);
    }
  }
}

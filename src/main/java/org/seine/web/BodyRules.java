package org.seine.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/**
 * What a body must be before it is read: of a type, as long as it says, not too long, and not
 * packed. Where a method takes a stream, it reads what comes bit by bit and bounds it itself; every
 * other body is read whole into memory.
 */
@Singleton
class BodyRules {
  private static final int AFTER_THE_DOOR = Priorities.AUTHORIZATION + 100;
  private static final long LONGEST = 1024L * 1024;

  @ServerRequestFilter(priority = AFTER_THE_DOOR, nonBlocking = true)
  void check(ContainerRequestContext call, ResourceInfo resource) {
    String packing = call.getHeaderString(HttpHeaders.CONTENT_ENCODING);
    if (packing != null && !"identity".equalsIgnoreCase(packing)) {
      throw new BodyRefused(
          ProblemDetails.of("unsupported-encoding", 415, "The body is packed")
              .expected("no Content-Encoding", "one"));
    }
    Method method = resource.getResourceMethod();
    if (method != null && List.of(method.getParameterTypes()).contains(InputStream.class)) {
      return;
    }
    MediaType type = call.getMediaType();
    var taken = taken(method);
    if (type == null && !taken.isEmpty()) {
      throw new BodyRefused(
          ProblemDetails.of(
                  "unsupported-media-type", 415, "The body is not in a form that is taken here")
              .expected("Content-Type: " + String.join(" or ", taken), "none"));
    }
    String length = call.getHeaderString(HttpHeaders.CONTENT_LENGTH);
    if (length == null) {
      if (type != null && (isJson(type) || !taken.isEmpty())) {
        throw new BodyRefused(
            ProblemDetails.of("length-missing", 411, "Say how long the body is")
                .expected("a Content-Length header", "none"));
      }
    } else if (length.length() > 18 || Long.parseLong(length) > LONGEST) {
      throw new BodyRefused(
          ProblemDetails.of("too-large", 413, "The body is too large")
              .expected("at most 1 MiB", "more"));
    }
  }

  /** Without one of these a body of no type would be read whole, however long it is. */
  private static List<String> taken(@Nullable Method method) {
    Consumes consumes = method == null ? null : method.getAnnotation(Consumes.class);
    return consumes == null
        ? List.of()
        : Stream.of(consumes.value()).filter(one -> !one.equals(MediaType.WILDCARD)).toList();
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

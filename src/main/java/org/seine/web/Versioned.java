package org.seine.web;

import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that tell which version they show. */
public final class Versioned {
  private Versioned() {}

  /** 200 with the entity tag of this version. */
  public static <T> RestResponse<T> ok(T view, int version) {
    return RestResponse.ResponseBuilder.ok(view)
        .header(HttpHeaders.ETAG, IfMatch.etag(version))
        .build();
  }
}

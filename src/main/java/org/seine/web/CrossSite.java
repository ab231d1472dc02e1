package org.seine.web;

import jakarta.inject.Singleton;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * A browser adds its cookies to calls that another site makes it send. So a call with a cookie that
 * changes something must come from our own pages: with our Origin, and with a header that no form
 * of another site can set.
 */
@Singleton
class CrossSite {
  /** The header that our pages set on each call. */
  static final String HEADER = "Seine-Call";

  private static final int AFTER_THE_DOOR = Priorities.AUTHORIZATION + 50;
  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");

  private final String ownOrigin;

  CrossSite(
      @ConfigProperty(name = "seine.portal.url", defaultValue = "https://localhost:8443")
          String ownOrigin) {
    this.ownOrigin = ownOrigin;
  }

  @ServerRequestFilter(priority = AFTER_THE_DOOR, nonBlocking = true)
  void check(ContainerRequestContext call) {
    if (SAFE.contains(call.getMethod()) || call.getHeaderString(HttpHeaders.COOKIE) == null) {
      return;
    }
    boolean ours = ownOrigin.equals(call.getHeaderString("Origin"));
    if (!ours || call.getHeaderString(HEADER) == null) {
      throw new FromElsewhere();
    }
  }

  /** A change with a cookie that did not come from our own pages (403). */
  private static final class FromElsewhere extends Problem {
    FromElsewhere() {
      super(
          ProblemDetails.of("cross-site", 403, "This call does not come from our pages")
              .expected("the portal's own Origin and the header " + HEADER, "not both"));
    }
  }
}

package org.seine.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which page of a list is asked for; a resource method takes it as a bean parameter. */
public class PageRequest {
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  @RestQuery
  @Parameter(description = "The key that the page before ended with: its member next")
  @Nullable UUID after;

  @RestQuery
  @DefaultValue("50")
  @Min(1) @Max(200) @Parameter(description = "At most so many rows")
  int limit;

  /** The key that the page starts behind; the lowest possible one for the first page. */
  public UUID after() {
    return after == null ? BEFORE_ALL : after;
  }

  /** Whether the list is asked for from its beginning. */
  public boolean isFirst() {
    return after == null;
  }

  /** How many rows at most. */
  public int limit() {
    return limit;
  }

  /** One more than the limit: whoever gets it knows that there is a next page. */
  public int oneMore() {
    return limit + 1;
  }
}

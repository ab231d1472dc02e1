package org.seine.lead;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which lead a call is about; a resource method takes it as a bean parameter. */
@SuppressWarnings("NullAway.Init") // set by the framework before anybody reads it
public class LeadAddress {
  @RestPath
  @Parameter(description = "The lead's id, made by its provider")
  UUID id;

  @RestQuery
  @Parameter(description = "The providing unit; needed only if several gave a lead of this id")
  @Nullable UUID provider;

  /** The lead of this id, by the unit that provides it where that is known. */
  public static LeadAddress of(UUID id, @Nullable UUID provider) {
    var address = new LeadAddress();
    address.id = id;
    address.provider = provider;
    return address;
  }

  /** The lead's id. */
  public UUID id() {
    return id;
  }

  /** The providing unit, where the caller named it. */
  public @Nullable UUID provider() {
    return provider;
  }
}

package org.seine.consent;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which question of consent a call is about; a resource method takes it as a bean parameter. */
@SuppressWarnings("NullAway.Init") // set by the framework before anybody reads it
public class ConsentAddress {
  @RestPath
  @Parameter(description = "The question's id, made by the unit that began it")
  UUID consent;

  @RestQuery
  @Parameter(description = "The unit that began it; needed only if several used this id")
  @Nullable UUID by;
}

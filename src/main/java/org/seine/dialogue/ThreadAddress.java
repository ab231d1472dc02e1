package org.seine.dialogue;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Which thread a call is about; a resource method takes it as a bean parameter. */
@SuppressWarnings("NullAway.Init") // set by the framework before anybody reads it
public class ThreadAddress {
  @RestPath
  @Parameter(description = "The thread's id, made by the unit that opened it")
  UUID thread;

  @RestQuery
  @Parameter(description = "The unit that opened it; needed only if several used this id")
  @Nullable UUID by;
}

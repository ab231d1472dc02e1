package org.seine.sharing;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;

/** What the door asks of the sessions about a call that stays open. */
public interface LastingSignIn {
  /**
   * Whether what let this call in still lets its person in: the session of the pages, or the token
   * that the call came with. Asking does not prolong either.
   */
  Uni<Boolean> holds(SignedIn person, HttpServerRequest call);
}

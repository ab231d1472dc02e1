package org.seine.seal;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.seine.crypto.refusal.SealRefused;
import org.seine.seal.store.ContentMissing;
import org.seine.seal.store.StoreFull;
import org.seine.web.ProblemDetails;
import org.seine.web.ProblemResponse;

/** Says in an answer what is wrong with something stored, by its stable code. */
@Singleton
class SealProblems {
  private static final Logger LOG = Logger.getLogger(SealProblems.class);

  @ServerExceptionMapper
  Response answer(SealRefused refused) {
    LOG.errorf("a stored thing was refused: %s", refused.reason().name());
    return ProblemResponse.of(
        ProblemDetails.of("seal-broken", 500, "What is stored is not what was signed")
            .detail("Nothing of it was released. The operator must look at the stores.")
            .with("reason", refused.reason().name()));
  }

  @ServerExceptionMapper
  Response answer(StoreFull full) {
    return ProblemResponse.of(
        ProblemDetails.of("content-store-full", 507, "The content store has no room left")
            .detail("Nothing was kept of what was sent. Try again when the operator made room."));
  }

  @ServerExceptionMapper
  Response answer(ContentMissing missing) {
    LOG.error("content is missing from the store");
    return ProblemResponse.of(
        ProblemDetails.of("content-missing", 500, "The content is not in the store")
            .detail("The operator must restore it from the backup."));
  }
}

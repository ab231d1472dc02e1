package org.seine.sharing.door;

import jakarta.inject.Singleton;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.seine.sharing.NotVisible;
import org.seine.web.ProblemResponse;

/** Answers {@link NotVisible} in the same words either way, and remembers for the trail which. */
@Singleton
class NotVisibleMapper {
  private final CurrentCaller current;

  NotVisibleMapper(CurrentCaller current) {
    this.current = current;
  }

  @ServerExceptionMapper
  Response answer(NotVisible refusal) {
    current.notVisible(refusal.record(), refusal.reason());
    return ProblemResponse.of(refusal.details());
  }
}

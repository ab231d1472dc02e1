package org.seine.web;

import com.fasterxml.jackson.core.JacksonException;
import jakarta.inject.Singleton;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * The one place where what went wrong becomes an answer. What it does not know is a 500 that tells
 * nothing.
 */
@Singleton
class ProblemMapper {
  private static final Logger LOG = Logger.getLogger(ProblemMapper.class);

  @ServerExceptionMapper
  Response answer(Problem problem) {
    return ProblemResponse.of(problem.details());
  }

  @ServerExceptionMapper
  Response answer(WebApplicationException refused) {
    return ProblemResponse.of(FrameworkProblems.of(refused.getResponse().getStatus()));
  }

  @ServerExceptionMapper
  Response answer(JacksonException unreadable) {
    return ProblemResponse.of(JsonProblems.of(unreadable));
  }

  @ServerExceptionMapper
  Response answer(Throwable unexpected) {
    // The class name only: a message could repeat content.
    LOG.errorf("unexpected %s", unexpected.getClass().getName());
    return ProblemResponse.of(FrameworkProblems.of(500));
  }
}

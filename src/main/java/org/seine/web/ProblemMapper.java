package org.seine.web;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import jakarta.inject.Singleton;
import jakarta.persistence.OptimisticLockException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
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
    if (refused.getCause() instanceof JacksonException unreadable) {
      return answer(unreadable);
    }
    if (refused instanceof NotFoundException && refused.getCause() != null) {
      return ProblemResponse.of(
          new BadInput("address", "parameters of the form the API description names", "others")
              .details());
    }
    int status = refused.getResponse().getStatus();
    Response answer = ProblemResponse.of(FrameworkProblems.of(status));
    Object allowed = refused.getResponse().getHeaderString(HttpHeaders.ALLOW);
    return status == 405 && allowed != null
        ? Response.fromResponse(answer).header(HttpHeaders.ALLOW, allowed).build()
        : answer;
  }

  @ServerExceptionMapper
  Response answer(JacksonException unreadable) {
    return ProblemResponse.of(JsonProblems.of(unreadable));
  }

  /** The framework has a mapper of its own for this one; ours stands nearer. */
  @ServerExceptionMapper
  Response answer(MismatchedInputException unreadable) {
    return ProblemResponse.of(JsonProblems.of(unreadable));
  }

  @ServerExceptionMapper
  Response answer(ConstraintViolationException broken) {
    return ProblemResponse.of(Violations.of(broken));
  }

  @ServerExceptionMapper
  Response answer(OptimisticLockException meanwhile) {
    return ProblemResponse.of(
        ProblemDetails.of("stale-version", 412, "The record has changed since you read it")
            .expected("the present version", "an older one"));
  }

  @ServerExceptionMapper
  Response answer(Throwable unexpected) {
    // Class and place only: a message could repeat content.
    StackTraceElement[] trace = unexpected.getStackTrace();
    LOG.errorf(
        "unexpected %s at %s",
        unexpected.getClass().getName(), trace.length == 0 ? "nowhere" : trace[0]);
    return ProblemResponse.of(FrameworkProblems.of(500));
  }
}

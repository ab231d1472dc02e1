package org.seine.sharing.door;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.seine.sharing.AccessRecord;
import org.seine.sharing.Actor;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.Outcome;
import org.seine.web.ProblemDetails;
import org.seine.web.ProblemResponse;
import org.seine.web.Unavailable;

/**
 * No trail, no answer. Before an answer leaves, this call stands in the trail: by the entry its
 * service appended, or by one written here in a transaction of its own, which a roll-back of the
 * call's work cannot take away. If it cannot be written, the caller is told 503 instead.
 */
@Singleton
class TrailKeeper {
  private final AccessRecord trail;
  private final CurrentCaller current;

  TrailKeeper(AccessRecord trail, CurrentCaller current) {
    this.trail = trail;
    this.current = current;
  }

  @ServerResponseFilter
  Uni<Void> keep(ContainerResponseContext answer) {
    Actor actor = current.actor();
    Operation operation = current.operation();
    if (actor == null || operation == null) {
      return Uni.createFrom().voidItem();
    }
    int status = answer.getStatus();
    if (status < 400) {
      boolean recorded = actor instanceof Caller caller && caller.isRecorded();
      return recorded
          ? Uni.createFrom().voidItem()
          : orUnavailable(
              answer, trail.write(actor, operation, current.record(), Outcome.DONE, null, 1));
    }
    Outcome outcome = status < 500 ? Outcome.REFUSED : Outcome.FAILED;
    return orUnavailable(
        answer, trail.write(actor, operation, current.record(), outcome, reason(answer), 1));
  }

  private String reason(ContainerResponseContext answer) {
    if (current.reason() != null) {
      return current.reason();
    }
    return answer.getEntity() instanceof ProblemDetails problem
        ? problem.code()
        : "status-" + answer.getStatus();
  }

  private static Uni<Void> orUnavailable(ContainerResponseContext answer, Uni<Void> written) {
    return written
        .onFailure()
        .invoke(
            failure -> {
              ProblemDetails problem = new Unavailable("trail").details();
              answer.setStatus(problem.status());
              answer.setEntity(problem, new Annotation[0], ProblemResponse.MEDIA_TYPE);
            })
        .onFailure()
        .recoverWithNull();
  }
}

package org.seine.sharing.door;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import java.lang.annotation.Annotation;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;
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
  private final Limits limits;
  private final CountedRefusals counted;

  TrailKeeper(AccessRecord trail, CurrentCaller current, Limits limits, CountedRefusals counted) {
    this.trail = trail;
    this.current = current;
    this.limits = limits;
    this.counted = counted;
  }

  @ServerResponseFilter
  Uni<Void> keep(ContainerResponseContext answer) {
    Actor actor = current.actor();
    Operation operation = current.operation();
    int status = answer.getStatus();
    if (operation == null) {
      return Uni.createFrom().voidItem();
    }
    if (actor == null) {
      if (status == 401) {
        counted.anonymous();
      }
      return Uni.createFrom().voidItem();
    }
    if (status < 400) {
      boolean recorded = actor instanceof Caller caller && caller.isRecorded();
      return recorded
          ? Uni.createFrom().voidItem()
          : write(answer, actor, operation, Outcome.DONE, null);
    }
    if (status == 429 || (status < 500 && !limits.refusal(actor))) {
      counted.flood(actor);
      tooMany(answer);
      return Uni.createFrom().voidItem();
    }
    Outcome outcome = status < 500 ? Outcome.REFUSED : Outcome.FAILED;
    return write(answer, actor, operation, outcome, reason(answer));
  }

  private Uni<Void> write(
      ContainerResponseContext answer,
      Actor actor,
      Operation operation,
      Outcome outcome,
      @Nullable String reason) {
    return trail
        .write(actor, operation, current.record(), outcome, reason, 1)
        .onFailure()
        .invoke(failure -> replace(answer, new Unavailable("trail").details()))
        .onFailure()
        .recoverWithNull();
  }

  private static void tooMany(ContainerResponseContext answer) {
    if (answer.getStatus() != 429) {
      replace(answer, TooMany.details(1));
    }
  }

  private static void replace(ContainerResponseContext answer, ProblemDetails problem) {
    answer.setStatus(problem.status());
    answer.setEntity(problem, new Annotation[0], ProblemResponse.MEDIA_TYPE);
    answer.getHeaders().putSingle(HttpHeaders.RETRY_AFTER, problem.more().get("retryAfterSeconds"));
  }

  private String reason(ContainerResponseContext answer) {
    if (current.reason() != null) {
      return current.reason();
    }
    return answer.getEntity() instanceof ProblemDetails problem
        ? problem.code()
        : "status-" + answer.getStatus();
  }
}

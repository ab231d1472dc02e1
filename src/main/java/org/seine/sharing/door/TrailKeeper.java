package org.seine.sharing.door;

import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;
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
  private final SignIns signIns;
  private final CurrentCaller current;
  private final Limits limits;
  private final CountedRefusals counted;

  TrailKeeper(
      AccessRecord trail,
      SignIns signIns,
      CurrentCaller current,
      Limits limits,
      CountedRefusals counted) {
    this.trail = trail;
    this.signIns = signIns;
    this.current = current;
    this.limits = limits;
    this.counted = counted;
  }

  @ServerResponseFilter
  Uni<Void> keep(
      ContainerRequestContext call, ContainerResponseContext answer, HttpServerRequest connection) {
    Actor actor = current.actor();
    Operation operation = current.operation();
    int status = answer.getStatus();
    if (operation == null) {
      return status < 400 ? Uni.createFrom().voidItem() : lost(call, answer, connection);
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
    if (isFlood(answer) || (status < 500 && !limits.refusal(actor))) {
      counted.flood(actor);
      tooMany(answer);
      return Uni.createFrom().voidItem();
    }
    Outcome outcome = status < 500 ? Outcome.REFUSED : Outcome.FAILED;
    return write(answer, actor, operation, outcome, reason(answer));
  }

  /**
   * A call that led to no operation (404, 405, 406, 415) is counted under the person who made it,
   * and under nobody where no valid token says who.
   */
  private Uni<Void> lost(
      ContainerRequestContext call, ContainerResponseContext answer, HttpServerRequest connection) {
    return signIns
        .ask(call, connection)
        .onFailure()
        .recoverWithNull()
        .invoke(
            () -> {
              Actor actor = current.actor();
              if (actor == null) {
                counted.anonymous();
                return;
              }
              counted.lost(actor, reason(answer));
              if (!limits.refusal(actor)) {
                tooMany(answer);
              }
            })
        .replaceWithVoid();
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

  /** A flood is counted; another bound that was reached (429) stands by its own reason. */
  private static boolean isFlood(ContainerResponseContext answer) {
    return answer.getEntity() instanceof ProblemDetails problem
        && problem.code().equals(TooMany.CODE);
  }

  private static void tooMany(ContainerResponseContext answer) {
    if (!isFlood(answer)) {
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

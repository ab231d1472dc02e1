package org.seine.request;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.crypto.manifest.Step;
import org.seine.crypto.refusal.SealRefused;

/**
 * Facts that did not fit, until they are judged. Each method runs in the session, each change in
 * the transaction, of its caller.
 */
@ApplicationScoped
class Alarms {
  /** Every alarm that was raised, judged or not. */
  Uni<List<RequestAlarmRow>> of(UUID request) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from RequestAlarmRow where request = :of order by step",
                        RequestAlarmRow.class)
                    .setParameter("of", request)
                    .getResultList());
  }

  /** The alarms that are open, by the number of the step that raised them. */
  static Map<Integer, Raised> open(List<RequestAlarmRow> all, List<SignedBytes> steps) {
    Map<Integer, Raised> open = new HashMap<>();
    for (var alarm : all) {
      if (alarm.settled == null) {
        open.put(alarm.step, new Raised(step(steps.get(alarm.step - 1)), alarm.kind));
      }
    }
    return open;
  }

  /** Read only to name it; opening proves it. */
  private static RequestStep step(SignedBytes signed) {
    try {
      return RequestStep.valueOf(Step.parse(signed.bytes()).act());
    } catch (SealRefused malformed) {
      throw new IllegalStateException("a step that was stored here can be read", malformed);
    }
  }

  /** Stores an alarm that a fact raised, and settles the one that a note judged. */
  Uni<Void> keep(Request request, StepForm form, Verdict verdict) {
    Uni<Void> kept = Uni.createFrom().voidItem();
    if (verdict.alarm().isPresent()) {
      var row = RequestAlarmRow.of(request, verdict.alarm().get());
      kept = kept.chain(() -> Panache.getSession().flatMap(session -> session.persist(row)));
    }
    if (form.step() == RequestStep.TAKE_NOTE) {
      kept = kept.chain(() -> settle(request, Objects.requireNonNull(form.about())));
    }
    return kept;
  }

  private static Uni<Void> settle(Request request, int about) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createMutationQuery(
                        "update RequestAlarmRow set settled = :by where request = :request and"
                            + " step = :about and settled is null")
                    .setParameter("by", request.revision)
                    .setParameter("request", request.key)
                    .setParameter("about", about)
                    .executeUpdate())
        .replaceWithVoid();
  }
}

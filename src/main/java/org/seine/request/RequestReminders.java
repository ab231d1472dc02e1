package org.seine.request;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.seine.dossier.filed.Reminding;
import org.seine.sharing.Operation;

/**
 * Reminds the units of a request of what falls due, once. It looks for all that is due and was not
 * told yet, so that nothing is lost by a portal that was down on the day. It never decides: that a
 * day has passed is seen without it.
 */
@ApplicationScoped
class RequestReminders {
  private static final int AT_ONCE = 200;
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private static final String DUE =
      """
      from Request r where r.key > :after and r.shown = true
        and ((r.confirmBy <= :tomorrow and r.confirmedOn is null)
          or r.postponedUntil <= :week
          or (r.awaited is not null and (r.answerBy < :today or r.awaitedSince <= :month)))
      order by r.key
      """;

  private final RequestNews news;
  private final Reminding reminding;
  private final Clock clock;

  RequestReminders(RequestNews news, Reminding reminding, Clock clock) {
    this.news = news;
    this.reminding = reminding;
    this.clock = clock;
  }

  @Scheduled(
      every = "${seine.request.remind-every:15m}",
      identity = "request-reminders",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> once() {
    return from(BEFORE_ALL, LocalDate.now(clock));
  }

  private Uni<Void> from(UUID after, LocalDate today) {
    return Panache.withSession(() -> due(after, today))
        .flatMap(
            found ->
                found.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : each(found, today).chain(() -> from(found.get(found.size() - 1).key, today)));
  }

  private static Uni<List<Request>> due(UUID after, LocalDate today) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(DUE, Request.class)
                    .setParameter("after", after)
                    .setParameter("today", today)
                    .setParameter("tomorrow", today.plusDays(1))
                    .setParameter("week", today.plusDays(7))
                    .setParameter("month", today.minusDays(RequestReminder.MONTH))
                    .setMaxResults(AT_ONCE)
                    .getResultList());
  }

  private Uni<Void> each(List<Request> requests, LocalDate today) {
    Uni<Void> done = Uni.createFrom().voidItem();
    for (var request : requests) {
      for (var reminder : RequestReminder.values()) {
        var day = reminder.due(request, today);
        if (day.isPresent()) {
          done = done.chain(() -> told(request, reminder, day.get()));
        }
      }
    }
    return done;
  }

  private Uni<Void> told(Request request, RequestReminder reminder, LocalDate day) {
    return reminding.once(
        Reminding.Kept.REQUEST,
        request,
        reminder,
        day,
        Operation.REMIND_OF_REQUEST,
        () -> news.remind(request, reminder, Reminding.PORTAL));
  }
}

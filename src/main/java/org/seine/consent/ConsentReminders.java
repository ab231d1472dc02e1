package org.seine.consent;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.seine.sharing.Operation;
import org.seine.sharing.Portal;
import org.seine.sharing.announce.Happening;
import org.seine.trail.Trail;

/**
 * Reminds of questions that wait for an answer: some days before the last day those who are to
 * answer, and once that day is over both sides. Each is told once, also where the portal was down
 * on the day; a reminder that would come after the last day is left out, since the other one says
 * more. Nothing is decided: silence is neither consent nor refusal.
 */
@ApplicationScoped
class ConsentReminders {
  private static final Logger LOG = Logger.getLogger(ConsentReminders.class);
  private static final Portal PORTAL = new Portal("consent-reminders");

  private final Days days;
  private final ConsentNews news;
  private final Trail trail;
  private final Clock clock;
  private final int daysBefore;

  ConsentReminders(
      Days days,
      ConsentNews news,
      Trail trail,
      Clock clock,
      @ConfigProperty(name = "seine.consent.remind-days-before", defaultValue = "7")
          int daysBefore) {
    this.days = days;
    this.news = news;
    this.trail = trail;
    this.clock = clock;
    this.daysBefore = daysBefore;
  }

  @Scheduled(
      every = "15m",
      delayed = "1m",
      identity = "consent-reminders",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> remind() {
    return Panache.withSession(this::candidates)
        .onItem()
        .transformToMulti(Multi.createFrom()::iterable)
        .onItem()
        .transformToUniAndConcatenate(this::remindOf)
        .collect()
        .last()
        .replaceWithVoid();
  }

  /** A day more than any zone can be ahead; which of them are due is asked one by one. */
  private Uni<List<UUID>> candidates() {
    var today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "select c.key from Consent c where c.withdrawn = false and"
                            + " (c.providerState = 'WAITING' or c.originatorState = 'WAITING') and"
                            + " c.answerBy <= :soon and c.overToldAt is null and"
                            + " (c.soonToldAt is null or c.answerBy <= :today) order by c.key",
                        UUID.class)
                    .setParameter("soon", today.plusDays(daysBefore + 1L))
                    .setParameter("today", today.plusDays(1))
                    .getResultList());
  }

  /** One that cannot be told stops no other; it is tried again at the next round. */
  private Uni<Boolean> remindOf(UUID key) {
    return Panache.withTransaction(() -> locked(key).flatMap(this::tell))
        .onFailure()
        .invoke(failure -> LOG.errorf("a reminder failed: %s", failure.getClass()))
        .onFailure()
        .recoverWithItem(false);
  }

  private static Uni<Consent> locked(UUID key) {
    return Panache.getSession()
        .flatMap(
            session ->
                session.find(
                    Consent.class, key, jakarta.persistence.LockModeType.PESSIMISTIC_WRITE));
  }

  private Uni<Boolean> tell(Consent consent) {
    if (consent.state() != ConsentState.OPEN) {
      return Uni.createFrom().item(false);
    }
    var awaited = ConsentNews.awaited(consent);
    return days.today(awaited.get(0))
        .flatMap(
            today ->
                switch (Reminder.due(consent, today, daysBefore)) {
                  case NONE -> Uni.createFrom().item(false);
                  case SOON -> {
                    consent.soonToldAt = clock.instant();
                    yield told(consent, Happening.CONSENT_DUE_SOON, awaited);
                  }
                  case OVER -> {
                    consent.overToldAt = clock.instant();
                    List<UUID> both = new ArrayList<>(awaited);
                    both.add(consent.recipient);
                    yield told(consent, Happening.CONSENT_OVERDUE, both);
                  }
                });
  }

  private Uni<Boolean> told(Consent consent, Happening what, List<UUID> units) {
    return news.tellAll(consent, what, units, PORTAL)
        .chain(() -> trail.append(PORTAL, Operation.REMIND_OF_CONSENT, consent.ref()))
        .replaceWith(true);
  }
}

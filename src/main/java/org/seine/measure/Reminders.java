package org.seine.measure;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seine.dossier.filed.Reminding;
import org.seine.sharing.Operation;

/**
 * Reminds the units of a measure of what falls due, once. It looks for all that is due and was not
 * told yet, so that nothing is lost by a portal that was down on the day; which replica is first
 * does not matter. It never decides: that a term has ended is seen without it.
 */
@ApplicationScoped
class Reminders {
  /** Two years are the earliest that a State can tell; rest days and holidays come on top. */
  private static final int LONGEST_LEAD = 800;

  private static final int AT_ONCE = 200;
  private static final UUID BEFORE_ALL = new UUID(0, 0);

  private static final String DUE =
      """
      from Measure m where m.key > :after
        and ((m.state in (FROZEN, SEIZED) and m.endsOn <= :horizon)
          or (m.noticeDeferred = true and m.reviewOn <= :today))
        and not exists (select 1 from Reminded r where r.measure = m.key and r.kind = EXPIRED
          and r.ofDay = m.endsOn and m.noticeDeferred = false)
      order by m.key
      """;

  private final MeasureNews news;
  private final Renewals renewals;
  private final Reminding reminding;
  private final Clock clock;

  Reminders(MeasureNews news, Renewals renewals, Reminding reminding, Clock clock) {
    this.news = news;
    this.renewals = renewals;
    this.reminding = reminding;
    this.clock = clock;
  }

  @Scheduled(
      every = "${seine.measure.remind-every:15m}",
      identity = "measure-reminders",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  Uni<Void> once() {
    return from(BEFORE_ALL, LocalDate.now(clock));
  }

  private Uni<Void> from(UUID after, LocalDate today) {
    return Panache.withSession(() -> page(after, today))
        .flatMap(
            page ->
                page.measures.isEmpty()
                    ? Uni.createFrom().voidItem()
                    : each(page, today).chain(() -> from(page.last(), today)));
  }

  private static Uni<Page> page(UUID after, LocalDate today) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(DUE, Measure.class)
                    .setParameter("after", after)
                    .setParameter("today", today)
                    .setParameter("horizon", today.plusDays(LONGEST_LEAD))
                    .setMaxResults(AT_ONCE)
                    .getResultList()
                    .flatMap(
                        measures ->
                            session
                                .createQuery(
                                    "from Reminded r where r.measure in :measures", Reminded.class)
                                .setParameter(
                                    "measures", measures.stream().map(one -> one.key).toList())
                                .getResultList()
                                .map(told -> Page.of(measures, told))));
  }

  private Uni<Void> each(Page page, LocalDate today) {
    return renewals
        .of(page.measures)
        .flatMap(
            by -> {
              Uni<Void> done = Uni.createFrom().voidItem();
              for (var measure : page.measures) {
                done = done.chain(() -> tell(measure, by, page.told, today));
              }
              return done;
            });
  }

  private Uni<Void> tell(
      Measure measure, Renewals.By renewalsBy, Set<Reminded.Key> told, LocalDate today) {
    var askBy = Objects.requireNonNullElse(renewalsBy.day(measure), LocalDate.MAX);
    Uni<Void> done = Uni.createFrom().voidItem();
    for (var reminder : Reminder.values()) {
      var day = reminder.due(measure, askBy, today);
      if (day.isPresent() && !told.contains(new Reminded.Key(measure.key, reminder, day.get()))) {
        done = done.chain(() -> told(measure, reminder, day.get()));
      }
    }
    return done;
  }

  private Uni<Void> told(Measure measure, Reminder reminder, LocalDate day) {
    return reminding.once(
        Reminding.Kept.MEASURE,
        measure,
        reminder,
        day,
        Operation.REMIND,
        () -> news.remind(measure, reminder, Reminding.PORTAL));
  }

  /** Some measures in the order of their ids, and what was told of them already. */
  private record Page(List<Measure> measures, Set<Reminded.Key> told) {
    static Page of(List<Measure> measures, List<Reminded> told) {
      return new Page(measures, told.stream().map(Reminded::key).collect(Collectors.toSet()));
    }

    UUID last() {
      return measures.get(measures.size() - 1).key;
    }
  }
}

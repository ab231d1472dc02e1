package org.seine.duty;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.directory.Directory;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.RecordKind;
import org.seine.sharing.RecordRef;
import org.seine.sharing.announce.Announcement;
import org.seine.sharing.announce.Announcements;
import org.seine.sharing.announce.Happening;
import org.seine.trail.Trail;
import org.seine.web.BadInput;

/** Leaves of members: one at a time, each with a substitute of the same unit. */
@ApplicationScoped
class Leaves {
  private static final long LONGEST_DAYS = 366;

  private final Duty duty;
  private final Directory directory;
  private final Announcements announcements;
  private final Trail trail;

  Leaves(Duty duty, Directory directory, Announcements announcements, Trail trail) {
    this.duty = duty;
    this.directory = directory;
    this.announcements = announcements;
    this.trail = trail;
  }

  /** The caller's own leave, and whom the caller stands in for. */
  @WithSession
  Uni<OwnLeave> of(Caller by) {
    return duty.leaves(by.unit()).map(leaves -> OwnLeave.of(leaves, by.member()));
  }

  /**
   * Hands the caller's work and notices over from the first day to the last.
   *
   * @throws BadInput if the days are none, over, or too many, or the substitute is no other serving
   *     member of the unit (400)
   * @throws SubstituteAway if the substitute is away on one of these days, or the caller stands in
   *     for somebody on one of them (409)
   */
  @WithTransaction
  Uni<OwnLeave> hand(UUID substitute, LocalDate from, LocalDate to, Caller by) {
    return duty.today(by.unit())
        .invoke(today -> requireDays(from, to, today))
        .chain(() -> directory.serving(by.unit()))
        .invoke(
            serving -> {
              if (substitute.equals(by.member()) || !serving.contains(substitute)) {
                throw new BadInput(
                    "/substitute", "another member who serves this unit", "no such member");
              }
            })
        .chain(() -> duty.leaves(by.unit()))
        .invoke(
            leaves -> {
              boolean away =
                  leaves.stream()
                      .filter(one -> !one.member.equals(by.member()))
                      .filter(one -> one.overlaps(from, to))
                      .anyMatch(
                          one ->
                              one.member.equals(substitute) || one.substitute.equals(by.member()));
              if (away) {
                throw new SubstituteAway();
              }
            })
        .chain(() -> own(by))
        .flatMap(
            own -> {
              Leave leave = own == null ? new Leave() : own;
              leave.member = by.member();
              leave.unit = by.unit();
              leave.substitute = substitute;
              leave.fromDay = from;
              leave.toDay = to;
              return Panache.getSession().flatMap(session -> session.persist(leave));
            })
        .chain(() -> trail.append(by, Operation.HAND_OVER_WORK, ref(by)))
        .chain(
            () ->
                announcements.toMember(
                    by.unit(),
                    substitute,
                    new Announcement(Happening.HANDED_OVER_TO_YOU, ref(by), by.member(), false),
                    by))
        .chain(() -> of(by));
  }

  /** Takes it back; the work was never moved, so it is as before at once. */
  @WithTransaction
  Uni<Void> takeBack(Caller by) {
    return own(by)
        .onItem()
        .ifNotNull()
        .call(leave -> Panache.getSession().flatMap(session -> session.remove(leave)))
        .chain(() -> trail.append(by, Operation.TAKE_WORK_BACK, ref(by)))
        .replaceWithVoid();
  }

  private static RecordRef ref(Caller by) {
    return RecordKind.MEMBER.ref(by.member()).of(by.unit());
  }

  private static Uni<@Nullable Leave> own(Caller by) {
    return Panache.getSession().flatMap(session -> session.find(Leave.class, by.member()));
  }

  private static void requireDays(LocalDate from, LocalDate to, LocalDate today) {
    if (to.isBefore(from)) {
      throw new BadInput("/to", "the first day or a later one", "an earlier one");
    }
    if (to.isBefore(today)) {
      throw new BadInput("/to", "today or a later day", "a day that is over");
    }
    if (ChronoUnit.DAYS.between(from, to) >= LONGEST_DAYS) {
      throw new BadInput("/to", "at most " + LONGEST_DAYS + " days", "more");
    }
  }
}

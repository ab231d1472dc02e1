package org.seine.duty;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.directory.Directory;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.RecordRef;
import org.seine.sharing.announce.Announcement;
import org.seine.sharing.announce.Announcements;
import org.seine.trail.Trail;
import org.seine.web.BadInput;
import org.seine.web.IfMatch;

/**
 * Who of the caller's unit works on a record and who follows it. Whether the unit may see the
 * record is asked before, by the room that the record belongs to. Each method runs in the session,
 * each change in the transaction, of its caller.
 */
@ApplicationScoped
public class Assignments {
  private final Duty duty;
  private final Directory directory;
  private final Announcements announcements;
  private final Trail trail;
  private final Clock clock;

  Assignments(
      Duty duty, Directory directory, Announcements announcements, Trail trail, Clock clock) {
    this.duty = duty;
    this.directory = directory;
    this.announcements = announcements;
    this.trail = trail;
    this.clock = clock;
  }

  /** How things stand within the caller's unit. */
  public Uni<Work> of(UUID record, Caller by) {
    return duty.circle(by.unit(), record)
        .flatMap(
            circle ->
                find(record, by, LockModeType.NONE)
                    .map(
                        row ->
                            new Work(
                                circle.worker(),
                                circle.standIn(circle.worker()),
                                circle.followers().contains(by.member()),
                                row == null ? 0 : row.revision)));
  }

  /**
   * Says who of the unit works on the record, and tells that member.
   *
   * @param member who; null for nobody
   * @param announcement what the member is told, with the record
   * @throws BadInput if this is no serving member of the caller's unit (400)
   * @throws org.seine.web.StaleVersion if somebody assigned it since it was read (412)
   */
  public Uni<Work> assign(
      @Nullable UUID member, Announcement announcement, IfMatch read, Caller by) {
    UUID record = announcement.key();
    return requireServing(member, by)
        .chain(() -> find(record, by, LockModeType.PESSIMISTIC_WRITE))
        .flatMap(found -> found == null ? fresh(record, by) : Uni.createFrom().item(found))
        .invoke(row -> row.to(member, read, by, clock.instant()))
        .call(() -> trail.append(by, Operation.ASSIGN_LEAD, announcement.record()))
        .call(
            () ->
                member == null
                    ? Uni.createFrom().voidItem()
                    : announcements.toMember(by.unit(), member, announcement, by))
        .flatMap(row -> of(record, by));
  }

  /** The caller hears of the record from now on. A second time changes nothing. */
  public Uni<Void> follow(UUID record, RecordRef ref, Caller by) {
    return unfollow(record, by)
        .chain(Panache::getSession)
        .flatMap(session -> session.persist(Following.of(record, by, clock.instant())))
        .chain(() -> trail.append(by, Operation.FOLLOW_LEAD, ref))
        .replaceWithVoid();
  }

  /** The caller hears of it no more, unless it is assigned to him. */
  public Uni<Void> leaveAlone(UUID record, RecordRef ref, Caller by) {
    return unfollow(record, by)
        .chain(() -> trail.append(by, Operation.UNFOLLOW_LEAD, ref))
        .replaceWithVoid();
  }

  /** Who of the caller's unit works on which of these records. */
  public Uni<Workers> among(Collection<UUID> records, Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "from Assignment a where a.unit = ?1 and a.record in ?2 and a.member is"
                            + " not null",
                        Assignment.class)
                    .setParameter(1, by.unit())
                    .setParameter(2, records)
                    .getResultList())
        .flatMap(
            rows ->
                duty.circle(by.unit(), by.unit())
                    .map(
                        circle -> {
                          Map<UUID, UUID> workers = new HashMap<>();
                          Map<UUID, Boolean> mine = new HashMap<>();
                          for (Assignment row : rows) {
                            UUID worker = Objects.requireNonNull(row.member);
                            workers.put(row.record, worker);
                            mine.put(
                                row.record,
                                worker.equals(by.member())
                                    || by.member().equals(circle.standIn(worker)));
                          }
                          return new Workers(workers, mine);
                        }));
  }

  private Uni<Void> requireServing(@Nullable UUID member, Caller by) {
    if (member == null) {
      return Uni.createFrom().voidItem();
    }
    return directory
        .serving(by.unit())
        .invoke(
            serving -> {
              if (!serving.contains(member)) {
                throw new BadInput("/member", "a member who serves this unit", "no such member");
              }
            })
        .replaceWithVoid();
  }

  private Uni<Assignment> fresh(UUID record, Caller by) {
    Assignment none = Assignment.none(record, by, clock.instant());
    return Panache.getSession().flatMap(session -> session.persist(none)).replaceWith(none);
  }

  private static Uni<@Nullable Assignment> find(UUID record, Caller by, LockModeType lock) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "from Assignment a where a.unit = ?1 and a.record = ?2", Assignment.class)
                    .setParameter(1, by.unit())
                    .setParameter(2, record)
                    .setLockMode(lock)
                    .getSingleResultOrNull());
  }

  private static Uni<Integer> unfollow(UUID record, Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createMutationQuery(
                        "delete from Following f where f.member = ?1 and f.record = ?2")
                    .setParameter(1, by.member())
                    .setParameter(2, record)
                    .executeUpdate());
  }

  /**
   * Who works on which record, for a list.
   *
   * @param byRecord the member by the record's row
   * @param mine whether it counts as the caller's, as worker or as today's substitute
   */
  public record Workers(Map<UUID, UUID> byRecord, Map<UUID, Boolean> mine) {
    /** Who works on this record; null for nobody. */
    public @Nullable UUID on(UUID record) {
      return byRecord.get(record);
    }

    /** Whether the caller answers for this record today. */
    public boolean isMine(UUID record) {
      return mine.getOrDefault(record, false);
    }
  }
}

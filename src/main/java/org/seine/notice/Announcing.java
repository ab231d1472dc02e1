package org.seine.notice;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.directory.ContactPoint;
import org.seine.directory.Directory;
import org.seine.duty.Duty;
import org.seine.duty.Told;
import org.seine.notice.mail.Outbox;
import org.seine.sharing.Actor;
import org.seine.sharing.Caller;
import org.seine.sharing.RecordRef;
import org.seine.sharing.announce.Announcement;
import org.seine.sharing.announce.Announcements;

/**
 * Writes the notices of what happened, and the lines of mails to come, in the transaction in which
 * it happened. What is urgent to a unit goes to its contact point and the substitute as well.
 */
@ApplicationScoped
class Announcing implements Announcements {
  private final Duty duty;
  private final Directory directory;
  private final Switches switches;
  private final Outbox outbox;
  private final Wire wire;
  private final Clock clock;

  Announcing(
      Duty duty, Directory directory, Switches switches, Outbox outbox, Wire wire, Clock clock) {
    this.duty = duty;
    this.directory = directory;
    this.switches = switches;
    this.outbox = outbox;
    this.wire = wire;
    this.clock = clock;
  }

  @Override
  public Uni<Void> toUnit(UUID unit, Announcement announcement, Actor by) {
    return contact(unit)
        .flatMap(
            contact ->
                duty.everybody(unit, announcement.key())
                    .flatMap(
                        told ->
                            announcement.urgent()
                                ? alsoOnDuty(told, unit, contact)
                                : Uni.createFrom().item(told))
                    .flatMap(told -> write(told, unit, contact, announcement, by))
                    .chain(() -> toContactPoint(unit, contact, announcement)));
  }

  @Override
  public Uni<Void> toThoseConcerned(UUID unit, Announcement announcement, Actor by) {
    return contact(unit)
        .flatMap(
            contact ->
                duty.thoseConcerned(unit, announcement.key())
                    .flatMap(told -> write(told, unit, contact, announcement, by)));
  }

  @Override
  public Uni<Void> toMember(UUID unit, UUID member, Announcement announcement, Actor by) {
    return contact(unit)
        .flatMap(
            contact ->
                duty.only(unit, member)
                    .flatMap(told -> write(told, unit, contact, announcement, by)));
  }

  @Override
  public Uni<Void> opened(RecordRef record, Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createMutationQuery(
                        "update Notice n set n.readAt = :now where n.member = :member and n.readAt"
                            + " is null and n.recordKind = :kind and n.recordId = :id and"
                            + " n.recordUnit = :unit")
                    .setParameter("now", clock.instant())
                    .setParameter("member", by.member())
                    .setParameter("kind", record.kind().code())
                    .setParameter("id", record.id())
                    .setParameter("unit", record.unit())
                    .executeUpdate())
        .flatMap(read -> read == 0 ? Uni.createFrom().voidItem() : wire.ring(by.member()));
  }

  private Uni<Duties> contact(UUID unit) {
    return directory
        .unit(unit)
        .map(found -> found == null ? Duties.NONE : Duties.of(found.contact()));
  }

  private Uni<List<Told>> alsoOnDuty(List<Told> told, UUID unit, Duties contact) {
    UUID substitute = contact.substitute();
    if (substitute == null || told.stream().anyMatch(one -> one.member().equals(substitute))) {
      return Uni.createFrom().item(told);
    }
    return duty.only(unit, substitute)
        .map(
            more -> {
              List<Told> all = new ArrayList<>(told);
              more.stream()
                  .filter(
                      one -> all.stream().noneMatch(known -> known.member().equals(one.member())))
                  .forEach(all::add);
              return all;
            });
  }

  private Uni<Void> toContactPoint(UUID unit, Duties contact, Announcement announcement) {
    return announcement.urgent() && contact.isReachable()
        ? outbox.now(unit, null, announcement)
        : Uni.createFrom().voidItem();
  }

  private Uni<Void> write(
      List<Told> all, UUID unit, Duties contact, Announcement announcement, Actor by) {
    UUID actor = by instanceof Caller caller ? caller.member() : null;
    List<Told> told = all.stream().filter(one -> !one.member().equals(actor)).toList();
    if (told.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    Instant now = clock.instant();
    return switches
        .of(told.stream().map(Told::member).toList(), announcement.what())
        .flatMap(
            ways -> {
              Uni<Void> kept = Uni.createFrom().voidItem();
              for (Told one : told) {
                boolean onDuty = one.member().equals(contact.substitute());
                Way way =
                    ways.getOrDefault(one.member(), Way.PAGE)
                        .inCase(announcement.urgent(), onDuty, one.away());
                kept = kept.chain(() -> keep(one, way, unit, contact, announcement, by, now));
              }
              return kept;
            });
  }

  private Uni<Void> keep(
      Told one,
      Way way,
      UUID unit,
      Duties contact,
      Announcement announcement,
      Actor by,
      Instant now) {
    if (way == Way.NOTHING) {
      return Uni.createFrom().voidItem();
    }
    Notice notice = Notice.of(announcement, one, by, now);
    return Panache.getSession()
        .flatMap(session -> session.persist(notice))
        .chain(
            () ->
                switch (way) {
                  case MAIL -> outbox.now(unit, one.member(), announcement);
                  case DIGEST ->
                      outbox.inTheMorning(unit, one.member(), contact.zone(), announcement);
                  case PAGE, NOTHING -> Uni.createFrom().voidItem();
                })
        .chain(() -> wire.ring(one.member()));
  }

  /**
   * Whom of a unit an urgent notice must reach, and where the unit is.
   *
   * @param isReachable whether the contact point has an address
   */
  private record Duties(boolean isReachable, @Nullable UUID substitute, ZoneId zone) {
    static final Duties NONE = new Duties(false, null, ZoneOffset.UTC);

    static Duties of(ContactPoint contact) {
      return new Duties(
          contact.email() != null, contact.substitute(), ZoneId.of(contact.timeZone()));
    }
  }
}

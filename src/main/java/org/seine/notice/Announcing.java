package org.seine.notice;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seine.duty.Duty;
import org.seine.duty.Told;
import org.seine.sharing.Actor;
import org.seine.sharing.Caller;
import org.seine.sharing.announce.Announcement;
import org.seine.sharing.announce.Announcements;

/** Writes the notices of what happened, in the transaction in which it happened. */
@ApplicationScoped
class Announcing implements Announcements {
  private final Duty duty;
  private final Switches switches;
  private final Wire wire;
  private final Clock clock;

  Announcing(Duty duty, Switches switches, Wire wire, Clock clock) {
    this.duty = duty;
    this.switches = switches;
    this.wire = wire;
    this.clock = clock;
  }

  @Override
  public Uni<Void> toUnit(UUID unit, Announcement announcement, Actor by) {
    return duty.everybody(unit, announcement.key()).flatMap(told -> write(told, announcement, by));
  }

  @Override
  public Uni<Void> toThoseConcerned(UUID unit, Announcement announcement, Actor by) {
    return duty.thoseConcerned(unit, announcement.key())
        .flatMap(told -> write(told, announcement, by));
  }

  @Override
  public Uni<Void> toMember(UUID unit, UUID member, Announcement announcement, Actor by) {
    return duty.only(unit, member).flatMap(told -> write(told, announcement, by));
  }

  private Uni<Void> write(List<Told> all, Announcement announcement, Actor by) {
    UUID actor = by instanceof Caller caller ? caller.member() : null;
    List<Told> told = all.stream().filter(one -> !one.member().equals(actor)).toList();
    if (told.isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    return switches
        .of(told.stream().map(Told::member).toList(), announcement.what())
        .flatMap(ways -> keep(told, ways, announcement, by));
  }

  private Uni<Void> keep(
      List<Told> told, Map<UUID, Way> ways, Announcement announcement, Actor by) {
    Instant now = clock.instant();
    List<Notice> notices = new ArrayList<>();
    for (Told one : told) {
      Way way =
          ways.getOrDefault(one.member(), Way.PAGE)
              .inCase(announcement.urgent(), false, one.away());
      if (way != Way.NOTHING) {
        notices.add(Notice.of(announcement, one, by, now));
      }
    }
    Uni<Void> kept = Panache.getSession().flatMap(session -> session.persistAll(notices.toArray()));
    for (Notice notice : notices) {
      kept = kept.chain(() -> wire.ring(notice.member));
    }
    return kept;
  }
}

package org.seine.duty;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.seine.directory.Directory;

/** Whom of a unit a record concerns now. Each method runs in the session of its caller. */
@ApplicationScoped
public class Duty {
  private static final UUID NO_RECORD = new UUID(0, 0);

  private final Directory directory;
  private final Clock clock;

  Duty(Directory directory, Clock clock) {
    this.directory = directory;
    this.clock = clock;
  }

  /** Who works on the record and who follows it; every serving member where nobody works on it. */
  public Uni<List<Told>> everybody(UUID unit, UUID record) {
    return circle(unit, record).map(Circle::everybody);
  }

  /** Who works on the record and who follows it. */
  public Uni<List<Told>> thoseConcerned(UUID unit, UUID record) {
    return circle(unit, record).map(Circle::thoseConcerned);
  }

  /** This member, and the substitute where the member is away; nobody if it serves no more. */
  public Uni<List<Told>> only(UUID unit, UUID member) {
    return circle(unit, NO_RECORD).map(circle -> circle.only(member));
  }

  Uni<Circle> circle(UUID unit, UUID record) {
    return directory
        .serving(unit)
        .flatMap(
            serving ->
                worker(unit, record)
                    .flatMap(
                        worker ->
                            followers(unit, record)
                                .flatMap(
                                    followers ->
                                        leaves(unit)
                                            .flatMap(
                                                leaves ->
                                                    today(unit)
                                                        .map(
                                                            today ->
                                                                new Circle(
                                                                    serving,
                                                                    worker.isEmpty()
                                                                        ? null
                                                                        : worker.get(0),
                                                                    followers,
                                                                    leaves,
                                                                    today))))));
  }

  /** The day it is where the unit is. */
  Uni<LocalDate> today(UUID unit) {
    return directory
        .unit(unit)
        .map(
            found ->
                found == null
                    ? LocalDate.now(clock)
                    : LocalDate.now(clock.withZone(ZoneId.of(found.contact().timeZone()))));
  }

  Uni<List<Leave>> leaves(UUID unit) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery("from Leave l where l.unit = ?1", Leave.class)
                    .setParameter(1, unit)
                    .getResultList());
  }

  private static Uni<List<UUID>> worker(UUID unit, UUID record) {
    return ids(
        "select a.member from Assignment a where a.unit = ?1 and a.record = ?2 and a.member is not"
            + " null",
        unit,
        record);
  }

  private static Uni<List<UUID>> followers(UUID unit, UUID record) {
    return ids(
        "select f.member from Following f where f.unit = ?1 and f.record = ?2", unit, record);
  }

  private static Uni<List<UUID>> ids(String query, UUID unit, UUID record) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(query, UUID.class)
                    .setParameter(1, unit)
                    .setParameter(2, record)
                    .getResultList());
  }
}

package org.seine.directory;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jboss.logging.Logger;
import org.seine.sharing.Operation;
import org.seine.sharing.ParticipantKind;
import org.seine.sharing.Portal;
import org.seine.trail.Trail;
import org.seine.web.UuidV7;

/**
 * Appoints the first two administrators of a portal from a file that the operator names for one
 * start: two, because from the first moment nobody gives access alone. While two administrators can
 * act the file is not looked at; if fewer are left, it is the way back. It is an entry of the
 * trail.
 */
@ApplicationScoped
class FirstAdministrators {
  private static final Logger LOG = Logger.getLogger(FirstAdministrators.class);
  private static final int NEEDED = 2;

  private final Optional<Path> file;
  private final AccountCredentials credentials;
  private final Trail trail;
  private final Clock clock;

  FirstAdministrators(
      @ConfigProperty(name = "seine.first-administrators.file") Optional<Path> file,
      AccountCredentials credentials,
      Trail trail,
      Clock clock) {
    this.file = file;
    this.credentials = credentials;
    this.trail = trail;
    this.clock = clock;
  }

  void atStart(@Observes StartupEvent start) throws Throwable {
    if (file.isEmpty()) {
      return;
    }
    List<Appointment> wanted = Appointment.read(Files.readString(file.get()));
    long appointed = VertxContextSupport.subscribeAndAwait(() -> appoint(wanted));
    LOG.infof("first administrators appointed: %d; remove the file now", appointed);
  }

  /**
   * Appoints these persons if fewer than two administrators can act.
   *
   * @return how many were appointed
   * @throws IllegalStateException (in the Uni) if one of them has no account, or one without a
   *     credential: such an administrator counts, and can never act
   */
  @WithTransaction
  Uni<Long> appoint(List<Appointment> wanted) {
    return Panache.getSession()
        .flatMap(
            session ->
                serving(session)
                    .flatMap(
                        serving ->
                            serving >= NEEDED
                                ? Uni.createFrom().item(0L)
                                : unit(session).flatMap(unit -> members(session, unit, wanted))));
  }

  private static Uni<Long> serving(Mutiny.Session session) {
    return session
        .createSelectionQuery(
            "select count(*) from Member where state = ACTIVE and subject is not null"
                + " and unit.state = ACTIVE and unit.participant.kind = PORTAL_OPERATIONS",
            Long.class)
        .getSingleResult();
  }

  private Uni<Unit> unit(Mutiny.Session session) {
    return session
        .createSelectionQuery(
            "from Unit where participant.kind = PORTAL_OPERATIONS and state = ACTIVE order by id",
            Unit.class)
        .setMaxResults(1)
        .getSingleResultOrNull()
        .flatMap(found -> found == null ? newUnit(session) : Uni.createFrom().item(found));
  }

  private Uni<Unit> newUnit(Mutiny.Session session) {
    Participant participant = new Participant();
    participant.id = UuidV7.at(clock.instant());
    participant.kind = ParticipantKind.PORTAL_OPERATIONS;
    participant.code = "OPERATIONS";
    participant.name = "Portal Operations";
    participant.state = UnitState.ACTIVE;
    Unit unit = new Unit();
    unit.id = UuidV7.at(clock.instant());
    unit.participant = participant;
    unit.name = "Portal Operations";
    unit.state = UnitState.ACTIVE;
    unit.contact = new ContactPoint(null, null, null, List.of("en"), "UTC", null, null, null);
    return session.persist(participant).chain(() -> session.persist(unit)).replaceWith(unit);
  }

  private Uni<Long> members(Mutiny.Session session, Unit unit, List<Appointment> wanted) {
    return Multi.createFrom()
        .iterable(wanted)
        .onItem()
        .transformToUniAndConcatenate(one -> member(session, unit, one))
        .collect()
        .asList()
        .map(all -> (long) all.size());
  }

  private Uni<Member> member(Mutiny.Session session, Unit unit, Appointment one) {
    return credentials.now(one.subject()).flatMap(found -> member(session, unit, one, found));
  }

  private Uni<Member> member(
      Mutiny.Session session, Unit unit, Appointment one, Credentials found) {
    if (found.equals(Credentials.NONE)) {
      throw new IllegalStateException(
          "The file of the first administrators: expected two persons with an account that has a"
              + " credential; found one without.");
    }
    Member member = new Member();
    member.id = UuidV7.at(clock.instant());
    member.unit = unit;
    member.subject = one.subject();
    member.name = one.name();
    member.pseudonym = UUID.randomUUID();
    member.confirmed(clock.instant(), found);
    return session
        .persist(member)
        .chain(() -> trail.name(member.pseudonym, member.name))
        .chain(
            () ->
                trail.append(
                    new Portal("first-administrators"),
                    Operation.APPOINT_FIRST_ADMINISTRATOR,
                    member.ref()))
        .replaceWith(member);
  }

  /** One line of the file: the subject of the person's tokens, a space, the person's name. */
  record Appointment(String subject, String name) {
    /**
     * Reads the file.
     *
     * @throws IOException if it does not name two different persons
     */
    static List<Appointment> read(String text) throws IOException {
      List<Appointment> all =
          text.lines()
              .filter(line -> !line.isBlank())
              .map(line -> line.strip().split("\\s+", 2))
              .filter(parts -> parts.length == 2)
              .map(parts -> new Appointment(parts[0], parts[1]))
              .toList();
      boolean two = all.size() == NEEDED && !all.get(0).subject().equals(all.get(1).subject());
      if (!two || text.lines().filter(line -> !line.isBlank()).count() != NEEDED) {
        throw new IOException(
            "The file of the first administrators: expected two lines, each with an identifier and"
                + " a name, of two different persons; found something else.");
      }
      return all;
    }
  }
}

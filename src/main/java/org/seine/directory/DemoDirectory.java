package org.seine.directory;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.reactive.mutiny.Mutiny;
import org.seine.sharing.Operation;
import org.seine.sharing.Portal;
import org.seine.sharing.RecordKind;
import org.seine.trail.Trail;

/**
 * The invented directory that the demonstration and the tests play with. Any other profile refuses
 * to start on a database that holds it.
 */
@ApplicationScoped
class DemoDirectory {
  private static final String FILE = "demo-directory.json";

  private final boolean demo;
  private final ObjectMapper json;
  private final Trail trail;
  private final Clock clock;

  DemoDirectory(
      @ConfigProperty(name = CountryCodes.INVENTED_ALLOWED, defaultValue = "false") boolean demo,
      ObjectMapper json,
      Trail trail,
      Clock clock) {
    this.demo = demo;
    this.json = json;
    this.trail = trail;
    this.clock = clock;
  }

  void atStart(@Observes StartupEvent start) throws Throwable {
    long invented = VertxContextSupport.subscribeAndAwait(this::countInvented);
    if (!demo && invented > 0) {
      throw new IllegalStateException(
          "This database holds the invented directory of the demonstration: refused.");
    }
    if (demo && invented == 0) {
      VertxContextSupport.subscribeAndAwait(this::load);
    }
  }

  @WithTransaction
  Uni<Long> countInvented() {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "select count(*) from Participant where country in ('QM', 'QP', 'QT')",
                        Long.class)
                    .getSingleResult());
  }

  @WithTransaction
  Uni<Void> load() {
    return Panache.getSession()
        .flatMap(
            session ->
                Multi.createFrom()
                    .iterable(read())
                    .onItem()
                    .call(participant -> store(session, participant))
                    .collect()
                    .last())
        .replaceWithVoid();
  }

  private Uni<Void> store(Mutiny.Session session, DemoParticipant shown) {
    Participant participant = shown.participant();
    return session
        .persist(participant)
        .chain(
            () ->
                trail.append(
                    new Portal("demo"),
                    Operation.LOAD_DEMO_DIRECTORY,
                    RecordKind.PARTICIPANT.ref(participant.id)))
        .chain(
            () ->
                Multi.createFrom()
                    .iterable(shown.units())
                    .onItem()
                    .call(unit -> store(session, participant, unit))
                    .collect()
                    .last())
        .replaceWithVoid();
  }

  private Uni<Void> store(Mutiny.Session session, Participant participant, DemoUnit shown) {
    Unit unit = shown.unit(participant);
    Instant now = clock.instant();
    return session
        .persist(unit)
        .chain(
            () ->
                Multi.createFrom()
                    .iterable(shown.members())
                    .onItem()
                    .call(
                        member ->
                            session
                                .persist(member.member(unit, now))
                                .chain(() -> trail.name(member.pseudonym(), member.name())))
                    .collect()
                    .last())
        .chain(session::flush)
        // A substitute is one of the members that were stored just now.
        .invoke(() -> unit.contact = shown.contact())
        .replaceWithVoid();
  }

  private List<DemoParticipant> read() {
    try (InputStream file = Objects.requireNonNull(DemoDirectory.class.getResourceAsStream(FILE))) {
      return json.readValue(file, new TypeReference<List<DemoParticipant>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}

package org.seine.national;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seine.national.sheet.RulesSheet;
import org.seine.national.sheet.SheetText;
import org.seine.sharing.Operation;
import org.seine.sharing.Portal;
import org.seine.sharing.RecordKind;
import org.seine.trail.Trail;
import org.seine.web.UuidV7;

/** The rules of the invented States, loaded once into the invented directory. */
@ApplicationScoped
class DemoRules {
  /** After the directory, whose observer has the usual 2500. */
  private static final int AFTER_THE_DIRECTORY = 2600;

  private static final String FILE = "demo-rules.json";

  private final boolean demo;
  private final ObjectMapper json;
  private final Trail trail;
  private final Clock clock;

  DemoRules(
      @ConfigProperty(name = "seine.directory.demo", defaultValue = "false") boolean demo,
      ObjectMapper json,
      Trail trail,
      Clock clock) {
    this.demo = demo;
    this.json = json;
    this.trail = trail;
    this.clock = clock;
  }

  void atStart(@Observes @Priority(AFTER_THE_DIRECTORY) StartupEvent start) throws Throwable {
    if (demo) {
      VertxContextSupport.subscribeAndAwait(this::load);
    }
  }

  @WithTransaction
  Uni<Void> load() {
    return Multi.createFrom()
        .iterable(read(json))
        .onItem()
        .call(this::store)
        .collect()
        .last()
        .replaceWithVoid();
  }

  private Uni<Void> store(DemoState shown) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "select count(*) from RulesVersion where participant = ?1", Long.class)
                    .setParameter(1, shown.participant())
                    .getSingleResult()
                    .flatMap(
                        there ->
                            there > 0
                                ? Uni.createFrom().voidItem()
                                : session.persist(version(shown)).chain(() -> told(shown))));
  }

  private Uni<Void> told(DemoState shown) {
    return trail
        .append(
            new Portal("demo"),
            Operation.LOAD_DEMO_RULES,
            RecordKind.PARTICIPANT.ref(shown.participant()))
        .replaceWithVoid();
  }

  private RulesVersion version(DemoState shown) {
    RulesVersion version = new RulesVersion();
    version.id = UuidV7.at(clock.instant());
    version.participant = shown.participant();
    version.number = 1;
    version.validFrom = shown.validFrom();
    version.sheet = SheetText.of(shown.sheet());
    version.state = RulesVersion.State.CONFIRMED;
    version.proposedAt = clock.instant();
    version.decidedAt = version.proposedAt;
    return version;
  }

  static List<DemoState> read(ObjectMapper json) {
    try (InputStream file = Objects.requireNonNull(DemoRules.class.getResourceAsStream(FILE))) {
      return json.readValue(file, new TypeReference<List<DemoState>>() {});
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A State as the file has it. */
  record DemoState(UUID participant, LocalDate validFrom, RulesSheet sheet) {}
}

package org.seine.dossier;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.seine.directory.UnitView;
import org.seine.web.StaleVersion;

/** Every room that guards what lies in a file, asked one after the other. */
@ApplicationScoped
class InvitationGuards {
  private final Instance<InvitationGuard> all;

  InvitationGuards(@Any Instance<InvitationGuard> all) {
    this.all = all;
  }

  /** How much was asked about; fails where one room refuses. */
  Uni<Integer> admit(UUID dossier, Optional<UUID> compartment, UnitView unit) {
    return sum(guard -> guard.admits(dossier, compartment, unit.id(), unit.participant()));
  }

  /**
   * In the transaction that lets the unit in, once the file is locked.
   *
   * @throws StaleVersion if something came into the file since it was asked (412)
   */
  Uni<Void> requireAsked(Dossier dossier, Optional<UUID> compartment, int asked) {
    return sum(guard -> guard.holds(dossier.key, compartment))
        .invoke(
            held -> {
              if (held != asked) {
                throw new StaleVersion(dossier.revision, dossier.revision, "assets");
              }
            })
        .replaceWithVoid();
  }

  private Uni<Integer> sum(Function<InvitationGuard, Uni<Integer>> ask) {
    return Multi.createFrom()
        .items(all.stream())
        .onItem()
        .transformToUniAndConcatenate(ask::apply)
        .collect()
        .with(Collectors.summingInt(Integer::intValue));
  }
}

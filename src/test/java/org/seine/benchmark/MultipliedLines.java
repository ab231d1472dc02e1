package org.seine.benchmark;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Multi;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.seine.dossier.filed.TextFormat;
import org.seine.seal.compartment.CompartmentLabels;
import org.seine.seal.compartment.CompartmentLabels.SealedLine;
import org.seine.seal.compartment.FileKeyring;
import org.seine.seal.compartment.FileKeys;
import org.seine.seal.compartment.Filed;
import org.seine.sharing.Caller;
import org.seine.sharing.Membership;
import org.seine.sharing.ParticipantKind;
import org.seine.sharing.Role;
import org.seine.sharing.SignedIn;

/**
 * Seals the line of each copy under the true key of its compartment's epoch, by the portal's own
 * code and for the Registry, so that each row of a list opens.
 */
final class MultipliedLines {
  private static final int AT_ONCE = 500;
  private static final TextFormat<Line> LINE = new TextFormat<>("seine.asset-line/1", Line.class);

  private final CompartmentLabels labels;
  private final FileKeyring keyring;

  MultipliedLines(CompartmentLabels labels, FileKeyring keyring) {
    this.labels = labels;
    this.keyring = keyring;
  }

  /** As the room of assets writes it. */
  record Line(String name, List<String> keys, List<String> names) {}

  void seal(List<Filed> places) throws Throwable {
    Set<UUID> files = places.stream().map(Filed::file).collect(Collectors.toSet());
    try (FileKeys keys =
        VertxContextSupport.subscribeAndAwait(() -> keyring.borrow(files, registry()))) {
      for (int from = 0; from < places.size(); from += AT_ONCE) {
        var sealed = sealed(keys, places.subList(from, Math.min(places.size(), from + AT_ONCE)));
        VertxContextSupport.subscribeAndAwait(
            () ->
                Panache.withTransaction(
                    () ->
                        Multi.createFrom()
                            .iterable(sealed)
                            .onItem()
                            .transformToUniAndConcatenate(labels::keep)
                            .collect()
                            .last()));
      }
    }
  }

  private List<SealedLine> sealed(FileKeys keys, List<Filed> places) throws IOException {
    List<SealedLine> lines = new ArrayList<>();
    for (var place : places) {
      var line =
          new Line(
              "Account " + place.record().toString().substring(0, 8),
              List.of("IBAN:QP32PCMB40127700318842"),
              List.of("Merrowfen Holdings Ltd", "Gaspard Tassandey"));
      lines.add(
          labels.seal(
              keys, place, new String(LINE.write(line), java.nio.charset.StandardCharsets.UTF_8)));
    }
    return lines;
  }

  private static Caller registry() {
    var nobody = new UUID(0, 1);
    return new Caller(
        new Membership(
            nobody,
            nobody,
            UUID.fromString(Party.REGISTRY.one.unit),
            UUID.fromString(Party.REGISTRY.participant),
            ParticipantKind.COURT_REGISTRY,
            Membership.Standing.ACTIVE),
        Set.of(Role.REGISTRY_OFFICER),
        new SignedIn("benchmark", "benchmark", Instant.MAX, Set.of(), "benchmark", null));
  }
}

package org.seine.dossier.filed;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.seal.compartment.CompartmentThings;
import org.seine.seal.compartment.RecordSteps;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;
import org.seine.sharing.RecordKind;

/** Finds records that lie in compartments: none but those that the unit may see. */
@ApplicationScoped
public class FiledRecords {
  /**
   * The compartments {@code c} in which the unit works, or all of a file where it is the Court's.
   */
  static final String COMPARTMENTS =
      "from Compartment c join InvitedUnit u on u.dossier = c.file where u.unit = :unit and"
          + " u.removedAt is null and (u.ofCourt = true or u.compartment = c.key)";

  /**
   * The unit works in the compartment of the record {@code r}, or is the Court's. Asked by
   * compartment, so that an index leads to the few records of a unit that sees little.
   */
  public static final String SEEN = "r.compartment in (select c.key " + COMPARTMENTS + ")";

  private final CompartmentThings things;
  private final RecordSteps steps;

  FiledRecords(CompartmentThings things, RecordSteps steps) {
    this.things = things;
    this.steps = steps;
  }

  /**
   * The record that this unit may see, in the session of the caller.
   *
   * @throws NotVisible if there is none, in the same way whether it is absent or hidden (404)
   */
  public <T extends FiledRecord> Uni<Found<T>> find(
      Class<T> type, RecordKind kind, UUID id, Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from %s r where r.key = :id and %s".formatted(type.getSimpleName(), SEEN),
                        type)
                    .setParameter("id", id)
                    .setParameter("unit", by.unit())
                    .getSingleResultOrNull()
                    .flatMap(
                        seen ->
                            // Asked in any case, so that absent and hidden take the same path.
                            session
                                .find(type, id)
                                .invoke(any -> requireSeen(seen, any, kind, id))
                                .chain(() -> complete(seen))));
  }

  /**
   * The first records of a file that this unit may see, by their ids, in the session of the caller.
   *
   * @param where a further condition on {@code r}, or empty
   */
  public <T extends FiledRecord> Uni<List<Found<T>>> find(
      Class<T> type, UUID dossier, String where, int most, Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from %s r where r.dossier = :dossier and %s %s order by r.key"
                            .formatted(type.getSimpleName(), SEEN, where),
                        type)
                    .setParameter("dossier", dossier)
                    .setParameter("unit", by.unit())
                    .setMaxResults(most)
                    .getResultList())
        .flatMap(
            rows ->
                Multi.createFrom()
                    .iterable(rows)
                    .onItem()
                    .transformToUniAndConcatenate(this::complete)
                    .collect()
                    .asList());
  }

  /**
   * A record with its steps alone, whoever asks: for what they say in clear. In the session of the
   * caller.
   */
  public <T extends FiledRecord> Uni<Found<T>> inClear(T row) {
    return stepsOf(row).map(signed -> new Found<>(row, signed, List.of()));
  }

  private static void requireSeen(Object seen, FiledRecord any, RecordKind kind, UUID id) {
    if (seen == null) {
      throw any == null ? NotVisible.absent(kind.ref(id)) : NotVisible.hidden(any.ref());
    }
  }

  private <T extends FiledRecord> Uni<Found<T>> complete(T row) {
    return stepsOf(row)
        .flatMap(signed -> things.of(row.key).map(stored -> new Found<>(row, signed, stored)));
  }

  /** Where a step was stored after the row was read and before its steps, both are read again. */
  private Uni<List<SignedBytes>> stepsOf(FiledRecord row) {
    return steps
        .of(row.key)
        .flatMap(
            signed ->
                signed.size() == row.revision
                    ? Uni.createFrom().item(signed)
                    : Panache.getSession()
                        .flatMap(session -> session.refresh(row))
                        .chain(() -> steps.of(row.key)));
  }
}

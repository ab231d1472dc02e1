package org.seine.seal.compartment;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.seine.crypto.refusal.CoverAltered;
import org.seine.crypto.wrap.WrapContext;
import org.seine.crypto.wrap.WrapRefused;

/**
 * The lines by which lists show records of files: sealed under the key of the compartment's epoch,
 * opened in bulk without a public-key operation for each.
 */
@ApplicationScoped
public class CompartmentLabels {
  /** Seals the line of a record; on a worker. */
  public SealedLine seal(FileKeys keys, Filed place, String line) throws IOException {
    var row = new StoredLine();
    row.record = place.record();
    row.compartment = place.compartment();
    row.epoch = keys.epoch(place.compartment());
    row.sealed =
        keys.of(row.compartment, row.epoch)
            .wrap(line.getBytes(UTF_8), context(place.file(), row.record, row.epoch));
    return new SealedLine(row);
  }

  /** Stores a line in the place of the one before, in the transaction of the caller. */
  public Uni<Void> keep(SealedLine line) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createNativeQuery(
                        "insert into compartment_label (record, compartment, epoch, sealed) values"
                            + " (?1, ?2, ?3, ?4) on conflict (record) do update set compartment ="
                            + " excluded.compartment, epoch = excluded.epoch, sealed ="
                            + " excluded.sealed")
                    .setParameter(1, line.row.record)
                    .setParameter(2, line.row.compartment)
                    .setParameter(3, line.row.epoch)
                    .setParameter(4, line.row.sealed)
                    .executeUpdate())
        .replaceWithVoid();
  }

  /** The sealed lines of these records, in the session of the caller. */
  public Uni<List<SealedLine>> of(Collection<UUID> records) {
    return records.isEmpty()
        ? Uni.createFrom().item(List.of())
        : Panache.getSession()
            .flatMap(
                session ->
                    session
                        .createQuery("from StoredLine where record in :records", StoredLine.class)
                        .setParameter("records", records)
                        .getResultList())
            .map(rows -> rows.stream().map(SealedLine::new).toList());
  }

  /**
   * Opens lines; on a worker.
   *
   * @return each line by its record
   * @throws CoverAltered if one was altered or is another record's
   */
  public Map<UUID, String> open(FileKeys keys, Collection<SealedLine> lines) throws IOException {
    Map<UUID, String> opened = new HashMap<>();
    for (var line : lines) {
      var row = line.row;
      try {
        byte[] text =
            keys.of(row.compartment, row.epoch)
                .unwrap(row.sealed, context(keys.file(row.compartment), row.record, row.epoch));
        opened.put(row.record, new String(text, UTF_8));
      } catch (WrapRefused altered) {
        throw new CoverAltered("expected the line of this record, found another");
      }
    }
    return opened;
  }

  private static WrapContext context(UUID file, UUID record, int epoch) {
    return new WrapContext(file, record, "label", epoch);
  }

  /** A line as it is stored, or about to be. */
  public static final class SealedLine {
    private final StoredLine row;

    SealedLine(StoredLine row) {
      this.row = row;
    }
  }
}

package org.seine.measure;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.dossier.filed.FiledRecords;
import org.seine.sharing.Caller;
import org.seine.sharing.RecordKind;
import org.seine.web.TooManyRows;

/** What other rooms may ask of the register. What a unit may not see is not in the answers. */
@ApplicationScoped
public class RegisterAccess {
  /** No report and no export has more rows. */
  public static final int MOST = 20_000;

  private final MeasureList list;
  private final MeasureDues dues;
  private final FiledRecords records;

  RegisterAccess(MeasureList list, MeasureDues dues, FiledRecords records) {
    this.list = list;
    this.dues = dues;
    this.records = records;
  }

  /**
   * A measure that this unit may see, in the session of the caller.
   *
   * @throws org.seine.sharing.NotVisible if there is none for it (404)
   */
  public Uni<Seen> visible(UUID id, Caller by) {
    return records
        .find(Measure.class, RecordKind.MEASURE, id, by)
        .map(found -> found.row())
        .map(row -> new Seen(row.key, row.dossier, row.compartment));
  }

  /** A measure as another room may know it. */
  public record Seen(UUID key, UUID dossier, UUID compartment) {}

  /**
   * The measures of a file, or of all files, with the names of their assets.
   *
   * @param dossier null for all
   * @throws TooManyRows (in the Uni) if there are more than {@link #MOST} (409)
   */
  public Uni<List<MeasureRow>> rows(@Nullable UUID dossier, Caller by) {
    return list.all(dossier, MOST, by);
  }

  /**
   * The days on which something falls due, of the measures that this unit may see. Nothing is
   * opened for it.
   *
   * @throws TooManyRows (in the Uni) if they are of more than {@link #MOST} measures (409)
   */
  public Uni<List<MeasureDue>> due(Caller by) {
    return dues.of(MOST, by);
  }
}

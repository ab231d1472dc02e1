package org.seine.asset;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.dossier.filed.RecordId;
import org.seine.seal.DerivedId;
import org.seine.sharing.Caller;
import org.seine.web.IfMatch;

/**
 * Enters the rows of a table, one after the other, each a step of its own. A call that broke off is
 * sent again under the same key: what it entered is found, the rest is entered.
 */
@ApplicationScoped
class AssetIntake {
  private static final String ROW = "seine.asset-row/1";

  private final AssetTable tables;
  private final AssetWriting writing;
  private final boolean invented;

  AssetIntake(
      AssetTable tables,
      AssetWriting writing,
      @ConfigProperty(name = "seine.directory.demo", defaultValue = "false") boolean invented) {
    this.tables = tables;
    this.writing = writing;
    this.invented = invented;
  }

  /**
   * Enters every row, or none where one is at fault.
   *
   * @param key names the call (RecordId)
   * @throws TableRefused naming every fault (422)
   */
  Uni<List<Taken>> take(
      UUID dossier, @Nullable UUID participant, UUID key, byte[] table, Caller by) {
    return Multi.createFrom()
        .iterable(tables.read(table, invented))
        .onItem()
        .transformToUniAndConcatenate(
            row -> enter(row, new AssetForm.In(dossier, participant, row.form(), null), key, by))
        .collect()
        .asList();
  }

  private Uni<Taken> enter(AssetTable.Row row, AssetForm.In in, UUID key, Caller by) {
    var id = RecordId.derived(by.unit(), DerivedId.of(ROW, key, (int) row.line()));
    return writing
        .identify(id, in, by)
        .flatMap(
            entered ->
                row.seen() == null || entered.revision > 1
                    ? Uni.createFrom().item(entered)
                    : writing.observe(
                        id, row.seen(), IfMatch.of(IfMatch.etag(entered.revision)), by))
        .map(entered -> new Taken(row.line(), entered.key));
  }

  /** Which asset a row became. */
  @Schema(name = "RowTaken")
  record Taken(long line, UUID id) {}
}

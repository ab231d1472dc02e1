package org.seine.trail;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.seine.sharing.NotVisible;
import org.seine.sharing.RecordKind;
import org.seine.web.Unavailable;

/** Gives another room the entry that an auditor asks about. */
@ApplicationScoped
public class EntryLookup {
  private final Pool pool;

  EntryLookup(Pool pool) {
    this.pool = pool;
  }

  /**
   * The entry of this id.
   *
   * @throws NotVisible (in the Uni) if there is none (404)
   */
  public Uni<TrailEntry> of(UUID id) {
    return pool.preparedQuery("select bytes from trail_entry where id = $1")
        .execute(Tuple.of(id))
        .onFailure()
        .transform(failure -> new Unavailable("database"))
        .map(
            rows -> {
              if (rows.size() == 0) {
                throw NotVisible.absent(RecordKind.TRAIL_ENTRY.ref(id));
              }
              return EntryBytes.stored(rows.iterator().next().getBuffer("bytes").getBytes());
            });
  }
}

package org.seine.seal;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.io.IOException;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jboss.logging.Logger;
import org.seine.seal.store.ContentAddress;
import org.seine.seal.store.ContentRows;
import org.seine.seal.store.ContentStore;

/**
 * Makes the content store and the database agree at the start. Content without a row is left over
 * from a death between the two, and is swept; a row without content is a loss, and keeps the portal
 * from being ready until the content is restored. Says what it did.
 */
@ApplicationScoped
public class StoreReconciliation {
  private static final Logger LOG = Logger.getLogger(StoreReconciliation.class);

  private final ContentStore store;
  private final Instance<ContentRows> tables;
  private final List<ContentAddress> missing = new CopyOnWriteArrayList<>();

  StoreReconciliation(ContentStore store, @Any Instance<ContentRows> tables) {
    this.store = store;
    this.tables = tables;
  }

  void atStart(@Observes StartupEvent start) throws Throwable {
    int unkept = store.sweepUnkept();
    int orphans = 0;
    for (var shelf : store.shelves()) {
      orphans += reconcile(shelf);
    }
    LOG.infof(
        "content store: swept %d unfinished and %d orphaned contents, %d missing",
        unkept, orphans, missing.size());
    missing.forEach(address -> LOG.errorf("content %s is missing", address.value()));
  }

  private int reconcile(String shelf) throws Throwable {
    var kept = store.on(shelf);
    Set<ContentAddress> rows = new HashSet<>();
    for (var table : tables) {
      rows.addAll(
          VertxContextSupport.subscribeAndAwait(
              () -> Panache.withSession(() -> table.addressesOn(shelf))));
    }
    int orphans = 0;
    for (var address : kept) {
      if (!rows.remove(address)) {
        store.remove(address);
        orphans++;
      }
    }
    missing.addAll(rows);
    return orphans;
  }

  /** How many contents were missing at the start and still are. */
  int stillMissing() {
    return (int) missing.stream().filter(address -> !store.holds(address)).count();
  }

  /** Proves that the store can be written. */
  void probe() throws IOException {
    store.probe();
  }
}

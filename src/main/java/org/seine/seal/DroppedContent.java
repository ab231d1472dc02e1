package org.seine.seal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.List;
import org.jboss.logging.Logger;
import org.seine.seal.store.ContentAddress;
import org.seine.seal.store.ContentStore;

/**
 * Removes content whose rows are gone, after the transaction that dropped them. What cannot be
 * removed now is swept at the next start.
 */
@ApplicationScoped
public class DroppedContent {
  private static final Logger LOG = Logger.getLogger(DroppedContent.class);

  private final ContentStore store;
  private final Workers workers;

  DroppedContent(ContentStore store, Workers workers) {
    this.store = store;
    this.workers = workers;
  }

  /** Removes what lies at these addresses. */
  public Uni<Void> remove(List<ContentAddress> addresses) {
    return workers.run(
        () -> {
          addresses.forEach(this::now);
          return null;
        });
  }

  /** Removes what lies there, on this thread. */
  public void now(ContentAddress address) {
    try {
      store.remove(address);
    } catch (IOException e) {
      LOG.warnf("content %s could not be removed and waits for the next start", address.value());
    }
  }
}

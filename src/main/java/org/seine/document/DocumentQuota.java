package org.seine.document;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seine.crypto.manifest.Manifest;

/** How many documents one lead may have: fewer than the things that one manifest can name. */
@ApplicationScoped
class DocumentQuota {
  /** One thing of a manifest is the lead's own text, and one its entities. */
  private static final int MOST_EVER = Manifest.MAX_THINGS - 2;

  private final int most;

  DocumentQuota(
      @ConfigProperty(name = "seine.document.most-per-lead", defaultValue = "500") int most) {
    this.most = most;
  }

  /** Stops the start where the setting cannot be. */
  void atStart(@Observes StartupEvent start) {
    if (most < 1 || most > MOST_EVER) {
      throw new IllegalArgumentException(
          "seine.document.most-per-lead: expected 1 to %d, found %d".formatted(MOST_EVER, most));
    }
  }

  /** How many documents one lead may have. */
  int most() {
    return most;
  }

  /**
   * Lets a further document in.
   *
   * @param there how many the lead has
   * @throws TooManyDocuments if it has as many as it may (409)
   */
  void requireRoom(long there) {
    if (there >= most) {
      throw new TooManyDocuments(most);
    }
  }
}

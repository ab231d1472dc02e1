package org.seine.seal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;

/**
 * Runs what takes long or blocks (cryptography, the vault, the content store) on a worker thread
 * and comes back to the thread that asked, so that a database session may be opened after, never
 * around.
 */
@ApplicationScoped
public class Workers {
  private final Vertx vertx;

  Workers(Vertx vertx) {
    this.vertx = vertx;
  }

  /** The outcome of {@code work}, or its failure. */
  public <T> Uni<T> run(Callable<T> work) {
    return vertx.executeBlocking(work, false);
  }
}

package org.seine.seal;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;

/**
 * Runs what takes long or blocks (cryptography, the vault, the content store) on a worker thread
 * and comes back to the thread that asked, so that a database session may be opened after, never
 * around.
 *
 * <p>The threads are its own. A transfer waits on a thread of the common pool for work done here;
 * were it done there, transfers that hold every thread would wait for each other for ever.
 */
@ApplicationScoped
public class Workers {
  private static final int THREADS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

  private final WorkerExecutor threads;

  Workers(Vertx vertx) {
    this.threads = vertx.createSharedWorkerExecutor("seine-seal", THREADS);
  }

  /** The outcome of {@code work}, or its failure. */
  public <T> Uni<T> run(Callable<T> work) {
    return threads.executeBlocking(work, false);
  }
}

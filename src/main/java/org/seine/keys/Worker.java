package org.seine.keys;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.WorkerExecutor;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/**
 * Runs what takes long off the event loop and comes back to the caller's own context. The threads
 * are its own, so that no transfer that waits for a key holds the thread on which it is unwrapped.
 */
@ApplicationScoped
class Worker {
  private static final int THREADS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());

  private final WorkerExecutor threads;

  Worker(Vertx vertx) {
    this.threads = vertx.createSharedWorkerExecutor("seine-keys", THREADS);
  }

  <T> Uni<T> run(Supplier<T> work) {
    return Uni.createFrom().deferred(() -> threads.executeBlocking(work::get, false));
  }
}

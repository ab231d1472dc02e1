package org.seine.keys;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Supplier;

/** Runs what takes long off the event loop and comes back to the caller's own context. */
@ApplicationScoped
class Worker {
  private final Vertx vertx;

  Worker(Vertx vertx) {
    this.vertx = vertx;
  }

  <T> Uni<T> run(Supplier<T> work) {
    return Uni.createFrom()
        .deferred(() -> vertx.getOrCreateContext().executeBlocking(work::get, false));
  }
}

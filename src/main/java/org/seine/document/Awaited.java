package org.seine.document;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.util.concurrent.CompletionException;

/** Waits, on a worker thread, for what runs on the event loop. */
public final class Awaited {
  private Awaited() {}

  /** What comes of it, or its failure, whatever that is: the problem mappers know each by type. */
  public static <T> T by(Uni<T> work) {
    try {
      return VertxContextSupport.subscribeAndAwait(() -> work);
    } catch (CompletionException wrapped) {
      // Waiting wraps what is checked; what was refused must keep its type on its way up.
      Throwable cause = wrapped.getCause();
      throw Awaited.<RuntimeException>asIs(cause == null ? wrapped : cause);
    } catch (Throwable failure) {
      throw Awaited.<RuntimeException>asIs(failure);
    }
  }

  /** A checked failure of the chain keeps its type on its way up. */
  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Throwable> E asIs(Throwable failure) throws E {
    throw (E) failure;
  }
}

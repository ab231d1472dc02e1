package org.seine.document;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicBoolean;
import org.seine.document.transfer.Transfer;

/**
 * Sends bytes as an answer. What fails midway breaks the connection off, so that nobody takes a
 * part for the whole; what is taken too slowly is broken off likewise. Either way the trail hears
 * of it, as of the end of every call. However the answer ends, the place of the transfer is freed.
 */
final class Sending {
  private final Transfer transfer;
  private final RoutingContext call;

  Sending(Transfer transfer, RoutingContext call) {
    this.transfer = transfer;
    this.call = call;
  }

  /**
   * The answer's body.
   *
   * @param source what it is read from, closed at the end
   */
  StreamingOutput of(Closeable source, Writing writing) {
    var begun = new AtomicBoolean();
    // An answer to HEAD has no body to write, and who left before it began gets none.
    call.addEndHandler(
        ended -> {
          if (begun.compareAndSet(false, true)) {
            transfer.close();
            closeQuietly(source);
          }
        });
    return out -> {
      if (!begun.compareAndSet(false, true)) {
        throw new IOException("nobody is left to send to");
      }
      try (transfer;
          source) {
        writing.to(transfer.paced(out));
      } catch (IOException | RuntimeException e) {
        call.response().reset();
        throw e;
      }
    };
  }

  private static void closeQuietly(Closeable source) {
    try {
      source.close();
    } catch (IOException e) {
      // Nobody is left to be told.
    }
  }

  /** Writes what is sent. */
  @FunctionalInterface
  interface Writing {
    /** Writes all of it. */
    void to(OutputStream out) throws IOException;
  }
}

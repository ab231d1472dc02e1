package org.seine.web;

import io.vertx.core.http.HttpHeaders;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpVersion;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerResponseContext;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * What becomes of the rest of a body when the call was refused before its end. It is thrown away as
 * it comes, which holds no thread, so that the caller lives to read the answer; after a while the
 * connection is closed.
 */
@Singleton
class UnreadBody {
  private static final long LINGER_MILLIS = 5_000;
  private static final int TOO_SLOW = 408;

  @ServerResponseFilter
  void letGo(ContainerResponseContext answer, RoutingContext call) {
    HttpServerRequest request = call.request();
    boolean refused = answer.getStatus() >= 400 && !call.response().headWritten();
    if (!refused || request.isEnded()) {
      return;
    }
    if (answer.getStatus() == TOO_SLOW && request.version() != HttpVersion.HTTP_2) {
      // RFC 9110, section 15.5.9.
      call.response().putHeader(HttpHeaders.CONNECTION, HttpHeaders.CLOSE);
    }
    call.addEndHandler(ended -> discard(call, request));
  }

  private static void discard(RoutingContext call, HttpServerRequest request) {
    if (request.isEnded() || call.response().closed()) {
      return;
    }
    request.handler(bytes -> {});
    request.resume();
    call.vertx()
        .setTimer(
            LINGER_MILLIS,
            timer -> {
              if (!request.isEnded()) {
                close(call, request);
              }
            });
  }

  private static void close(RoutingContext call, HttpServerRequest request) {
    if (request.version() == HttpVersion.HTTP_2) {
      call.response().reset();
    } else {
      request.connection().close();
    }
  }
}

package org.seine.benchmark;

import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/**
 * How long the portal takes: from a request's head to the last byte handed to the network. What
 * waits before it in the sockets is not in it; what the users saw is.
 */
final class ServerTimes {
  private final Map<String, Queue<Double>> millis = new ConcurrentHashMap<>();

  ServerTimes(Router router) {
    router.route("/api/v1/*").order(Integer.MIN_VALUE).handler(this::measure);
  }

  private void measure(RoutingContext call) {
    var kind = call.request().getHeader(Users.KIND);
    if (kind != null) {
      long began = System.nanoTime();
      call.addEndHandler(
          done ->
              millis
                  .computeIfAbsent(kind, any -> new ConcurrentLinkedQueue<>())
                  .add((System.nanoTime() - began) / 1e6));
    }
    call.next();
  }

  /** What was measured since the last time, by kind. */
  Map<String, List<Double>> take() {
    Map<String, List<Double>> taken = new ConcurrentHashMap<>();
    millis.forEach((kind, all) -> taken.put(kind, new ArrayList<>(all)));
    millis.clear();
    return taken;
  }
}

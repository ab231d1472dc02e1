package org.seine.web;

import io.micrometer.core.instrument.config.MeterFilter;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Which of the framework's metrics are kept. */
@Singleton
class Metrics {
  private static final String OF_SERVERS = "http.server.";
  private static final String REQUESTS = "http.server.requests";

  /**
   * Vert.x measures a server with a tag that differs from server to server, which Prometheus
   * refuses; with a second server (TLS beside plain HTTP) the portal would not start. What is asked
   * and how long it takes is measured all the same.
   */
  @Produces
  @Singleton
  MeterFilter withoutServersThemselves() {
    return MeterFilter.deny(
        meter -> meter.getName().startsWith(OF_SERVERS) && !meter.getName().startsWith(REQUESTS));
  }
}

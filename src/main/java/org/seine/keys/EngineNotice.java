package org.seine.keys;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import org.seine.crypto.engine.AesEngine;

/** Says in the log and as a metric which AES engine runs. */
@ApplicationScoped
class EngineNotice {
  private static final Logger LOG = Logger.getLogger(EngineNotice.class);

  void atStart(@Observes StartupEvent start, MeterRegistry metrics) {
    AesEngine engine = AesEngine.running();
    LOG.infof("AES-GCM runs %s: %s", engine.kind().word(), engine.reason());
    Gauge.builder("seine.aes.engine", () -> 1)
        .description("The AES engine that runs; always 1")
        .tag("engine", engine.kind().word())
        .register(metrics);
  }
}

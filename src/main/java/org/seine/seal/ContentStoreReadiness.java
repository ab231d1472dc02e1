package org.seine.seal;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready only while content can be written and nothing that a row points to is missing. */
@Readiness
@ApplicationScoped
class ContentStoreReadiness implements HealthCheck {
  private final StoreReconciliation reconciliation;

  ContentStoreReadiness(StoreReconciliation reconciliation) {
    this.reconciliation = reconciliation;
  }

  @Override
  public HealthCheckResponse call() {
    var answer = HealthCheckResponse.named("content store");
    int missing = reconciliation.stillMissing();
    if (missing > 0) {
      return answer.down().withData("missing", missing).build();
    }
    try {
      reconciliation.probe();
      return answer.up().build();
    } catch (IOException e) {
      return answer.down().withData("cause", e.getClass().getSimpleName()).build();
    }
  }
}

package org.seine.keys;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Ready when the vault is open. */
@Readiness
@ApplicationScoped
class VaultReadiness implements HealthCheck {
  private final OpenVault vault;

  VaultReadiness(OpenVault vault) {
    this.vault = vault;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("vault").status(vault.isOpen()).build();
  }
}

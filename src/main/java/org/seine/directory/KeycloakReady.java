package org.seine.directory;

import io.smallrye.health.api.AsyncHealthCheck;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/** Whether Keycloak answers for our realm: without it nobody new can come in. */
@Readiness
@ApplicationScoped
class KeycloakReady implements AsyncHealthCheck {
  private static final String NAME = "Keycloak";

  private final KeycloakRealm keycloak;

  KeycloakReady(KeycloakRealm keycloak) {
    this.keycloak = keycloak;
  }

  @Override
  public Uni<HealthCheckResponse> call() {
    return keycloak
        .answers()
        .map(yes -> HealthCheckResponse.named(NAME).status(yes).build())
        .onFailure()
        .recoverWithItem(() -> HealthCheckResponse.named(NAME).down().build());
  }
}

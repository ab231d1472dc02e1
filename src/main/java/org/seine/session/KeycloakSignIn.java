package org.seine.session;

import io.smallrye.mutiny.Uni;
import io.vertx.mutiny.core.MultiMap;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seine.web.RealmClient;
import org.seine.web.Unavailable;

/** What the client of the pages asks of Keycloak after the sign-in. */
@ApplicationScoped
class KeycloakSignIn {
  private static final String PROTOCOL = "/protocol/openid-connect";

  private final RealmClient realm;
  private final String clientId;
  private final String secret;
  private final Clock clock;

  KeycloakSignIn(
      RealmClient realm,
      @ConfigProperty(name = "quarkus.oidc.pages.client-id") String clientId,
      @ConfigProperty(name = "seine.pages.secret") String secret,
      Clock clock) {
    this.realm = realm;
    this.clientId = clientId;
    this.secret = secret;
    this.clock = clock;
  }

  /**
   * The next tokens (RFC 6749, section 6); empty if Keycloak gives none any more, because the
   * person signed out there, was disabled, or the refresh token was used before.
   *
   * @throws Unavailable (in the Uni) if Keycloak does not answer
   */
  Uni<Optional<KeycloakTokens>> renew(KeycloakTokens old) {
    Instant asked = clock.instant();
    MultiMap form = refreshToken(old).add("grant_type", "refresh_token");
    return realm
        .post(PROTOCOL + "/token", clientId, secret, form)
        .map(
            answer -> {
              if (answer.statusCode() == 200) {
                return Optional.of(KeycloakTokens.of(answer.bodyAsJsonObject(), asked));
              }
              if (answer.statusCode() < 500) {
                return Optional.empty();
              }
              throw new Unavailable("sign-in service");
            });
  }

  /**
   * Ends the person's session at Keycloak; if Keycloak does not answer, it ends there by itself.
   */
  Uni<Void> signOut(KeycloakTokens tokens) {
    return realm
        .post(PROTOCOL + "/logout", clientId, secret, refreshToken(tokens))
        .replaceWithVoid()
        .onFailure()
        .recoverWithNull();
  }

  /** The session of Keycloak that a logout token says has ended; empty if it is not believed. */
  Uni<Optional<String>> ended(String logoutToken) {
    return realm
        .get(PROTOCOL + "/certs")
        .map(
            keys -> LogoutToken.session(logoutToken, keys.bodyAsString(), realm.realm(), clientId));
  }

  private static MultiMap refreshToken(KeycloakTokens tokens) {
    return MultiMap.caseInsensitiveMultiMap().add("refresh_token", tokens.refresh());
  }
}

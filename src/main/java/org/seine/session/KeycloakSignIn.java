package org.seine.session;

import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.client.WebClientOptions;
import io.vertx.mutiny.core.MultiMap;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seine.web.Unavailable;

/** What the client of the pages asks of Keycloak after the sign-in. */
@ApplicationScoped
class KeycloakSignIn {
  private static final Duration TIMEOUT = Duration.ofSeconds(5);
  private static final int CONNECT_MILLISECONDS = 3_000;

  private final WebClient client;
  private final String realm;
  private final String clientId;
  private final String secret;
  private final Clock clock;

  KeycloakSignIn(
      Vertx vertx,
      TlsConfigurationRegistry tls,
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm,
      @ConfigProperty(name = "quarkus.oidc.pages.client-id") String clientId,
      @ConfigProperty(name = "seine.pages.secret") String secret,
      Clock clock) {
    WebClientOptions options = new WebClientOptions().setConnectTimeout(CONNECT_MILLISECONDS);
    tls.get("keycloak").ifPresent(trust -> TlsConfigUtils.configure(options, trust));
    this.client = WebClient.create(vertx, options);
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
    MultiMap form = form().add("grant_type", "refresh_token").add("refresh_token", old.refresh());
    return post("/token", form)
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
    return post("/logout", form().add("refresh_token", tokens.refresh()))
        .replaceWithVoid()
        .onFailure()
        .recoverWithNull();
  }

  /** The session of Keycloak that a logout token says has ended; empty if it is not believed. */
  Uni<Optional<String>> ended(String logoutToken) {
    return client
        .getAbs(realm + "/protocol/openid-connect/certs")
        .timeout(TIMEOUT.toMillis())
        .send()
        .onFailure()
        .transform(failure -> new Unavailable("sign-in service"))
        .map(keys -> LogoutToken.session(logoutToken, keys.bodyAsString(), realm, clientId));
  }

  private MultiMap form() {
    return MultiMap.caseInsensitiveMultiMap()
        .add("client_id", clientId)
        .add("client_secret", secret);
  }

  private Uni<HttpResponse<Buffer>> post(String endpoint, MultiMap form) {
    return client
        .postAbs(realm + "/protocol/openid-connect" + endpoint)
        .timeout(TIMEOUT.toMillis())
        .sendForm(form)
        .onFailure()
        .transform(failure -> new Unavailable("sign-in service"));
  }
}

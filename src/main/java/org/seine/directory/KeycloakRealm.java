package org.seine.directory;

import io.quarkus.tls.TlsConfigurationRegistry;
import io.quarkus.tls.runtime.config.TlsConfigUtils;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
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
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Our realm as Keycloak's administration shows it to the portal's own account, which may view
 * persons and nothing else.
 */
@ApplicationScoped
class KeycloakRealm {
  private static final Duration TIMEOUT = Duration.ofSeconds(5);
  private static final int CONNECT_MILLISECONDS = 3_000;
  private static final int GIVEN_UP_EARLY_SECONDS = 30;
  private static final int NOT_FOUND = 404;

  private final WebClient client;
  private final String realm;
  private final String clientId;
  private final String secret;
  private final Clock clock;
  private volatile @Nullable ServiceToken token;

  KeycloakRealm(
      Vertx vertx,
      TlsConfigurationRegistry tls,
      @ConfigProperty(name = "quarkus.oidc.auth-server-url") String realm,
      @ConfigProperty(name = "quarkus.oidc.client-id") String clientId,
      @ConfigProperty(name = "quarkus.oidc.credentials.secret") String secret,
      Clock clock) {
    WebClientOptions options = new WebClientOptions().setConnectTimeout(CONNECT_MILLISECONDS);
    tls.get("keycloak").ifPresent(trust -> TlsConfigUtils.configure(options, trust));
    this.client = WebClient.create(vertx, options);
    this.realm = realm;
    this.clientId = clientId;
    this.secret = secret;
    this.clock = clock;
  }

  /** Whether the realm answers. */
  Uni<Boolean> answers() {
    return client
        .getAbs(realm + "/.well-known/openid-configuration")
        .timeout(TIMEOUT.toMillis())
        .send()
        .map(answer -> answer.statusCode() == 200);
  }

  /**
   * How a person can sign in, without any secret; none if Keycloak knows no such person.
   *
   * @throws RuntimeException (in the Uni) if Keycloak does not answer
   */
  Uni<Credentials> credentials(String subject) {
    return ofPerson(subject, "credentials")
        .flatMap(
            own ->
                ofPerson(subject, "federated-identity")
                    .map(foreign -> Credentials.of(own, foreign)));
  }

  private Uni<JsonArray> ofPerson(String subject, String what) {
    String address = realm.replace("/realms/", "/admin/realms/") + "/users/" + subject + "/" + what;
    return serviceToken()
        .flatMap(
            bearer ->
                client
                    .getAbs(address)
                    .bearerTokenAuthentication(bearer)
                    .timeout(TIMEOUT.toMillis())
                    .send())
        .map(
            answer ->
                answer.statusCode() == NOT_FOUND ? new JsonArray() : ok(answer).bodyAsJsonArray());
  }

  private Uni<String> serviceToken() {
    ServiceToken held = token;
    if (held != null && held.until().isAfter(clock.instant())) {
      return Uni.createFrom().item(held.value());
    }
    MultiMap form =
        MultiMap.caseInsensitiveMultiMap()
            .add("grant_type", "client_credentials")
            .add("client_id", clientId)
            .add("client_secret", secret);
    return client
        .postAbs(realm + "/protocol/openid-connect/token")
        .timeout(TIMEOUT.toMillis())
        .sendForm(form)
        .map(KeycloakRealm::ok)
        .map(answer -> hold(answer.bodyAsJsonObject()));
  }

  private String hold(JsonObject answer) {
    long lives = answer.getLong("expires_in") - GIVEN_UP_EARLY_SECONDS;
    String value = answer.getString("access_token");
    token = new ServiceToken(value, clock.instant().plusSeconds(lives));
    return value;
  }

  private static HttpResponse<Buffer> ok(HttpResponse<Buffer> answer) {
    if (answer.statusCode() != 200) {
      throw new IllegalStateException("Keycloak answered " + answer.statusCode());
    }
    return answer;
  }

  private record ServiceToken(String value, Instant until) {}
}

package org.seine.directory;

import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import io.vertx.mutiny.core.MultiMap;
import io.vertx.mutiny.core.buffer.Buffer;
import io.vertx.mutiny.ext.web.client.HttpResponse;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.seine.web.RealmClient;

/**
 * Our realm as Keycloak's administration shows it to the portal's own account, which may view
 * persons and nothing else.
 */
@ApplicationScoped
class KeycloakRealm {
  private static final int GIVEN_UP_EARLY_SECONDS = 30;
  private static final int NOT_FOUND = 404;

  private final RealmClient realm;
  private final String clientId;
  private final String secret;
  private final Clock clock;
  private volatile @Nullable ServiceToken token;

  KeycloakRealm(
      RealmClient realm,
      @ConfigProperty(name = "quarkus.oidc.client-id") String clientId,
      @ConfigProperty(name = "quarkus.oidc.credentials.secret") String secret,
      Clock clock) {
    this.realm = realm;
    this.clientId = clientId;
    this.secret = secret;
    this.clock = clock;
  }

  /** Whether the realm answers. */
  Uni<Boolean> answers() {
    return realm.get("/.well-known/openid-configuration").map(answer -> answer.statusCode() == 200);
  }

  /**
   * How a person can sign in, without any secret; none if Keycloak knows no such person.
   *
   * @throws RuntimeException (in the Uni) if Keycloak does not answer, or refuses the portal
   */
  Uni<Credentials> credentials(String subject) {
    return ofPerson(subject, "credentials")
        .flatMap(
            own ->
                ofPerson(subject, "federated-identity")
                    .map(foreign -> Credentials.of(own, foreign)));
  }

  /**
   * A person's account: address, language, whether it is enabled; empty if Keycloak knows none.
   *
   * @throws RuntimeException (in the Uni) if Keycloak does not answer
   */
  Uni<JsonObject> person(String subject) {
    return serviceToken()
        .flatMap(bearer -> realm.administration("/users/" + subject, bearer))
        .map(
            answer ->
                answer.statusCode() == NOT_FOUND
                    ? new JsonObject()
                    : ok(answer).bodyAsJsonObject());
  }

  private Uni<JsonArray> ofPerson(String subject, String what) {
    return serviceToken()
        .flatMap(bearer -> realm.administration("/users/" + subject + "/" + what, bearer))
        .map(
            answer ->
                answer.statusCode() == NOT_FOUND ? new JsonArray() : ok(answer).bodyAsJsonArray());
  }

  private Uni<String> serviceToken() {
    ServiceToken held = token;
    if (held != null && held.until().isAfter(clock.instant())) {
      return Uni.createFrom().item(held.value());
    }
    MultiMap form = MultiMap.caseInsensitiveMultiMap().add("grant_type", "client_credentials");
    return realm
        .post("/protocol/openid-connect/token", clientId, secret, form)
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

package org.seine.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import org.seine.sharing.SignedIn;
import org.seine.web.Unavailable;

/**
 * When a person's credentials were last set, as Keycloak says it. Asked once for each token and
 * remembered while it can live, so that a reset is noticed with the first token after it.
 */
@ApplicationScoped
class CredentialDates {
  private static final Duration TOKENS_LIVE = Duration.ofMinutes(10);
  private static final int TOKENS_REMEMBERED = 20_000;

  private final KeycloakRealm keycloak;
  private final Cache<String, Instant> byToken =
      Caffeine.newBuilder().maximumSize(TOKENS_REMEMBERED).expireAfterWrite(TOKENS_LIVE).build();

  CredentialDates(KeycloakRealm keycloak) {
    this.keycloak = keycloak;
  }

  /**
   * When the newest credential of this person was set; the beginning of time if there is none.
   *
   * @throws Unavailable (in the Uni) if Keycloak does not answer
   */
  Uni<Instant> newest(SignedIn person) {
    Instant known = byToken.getIfPresent(person.tokenId());
    if (known != null) {
      return Uni.createFrom().item(known);
    }
    return keycloak
        .credentials(person.subject())
        .map(CredentialDates::newestOf)
        .onFailure()
        .transform(failure -> new Unavailable("sign-in service"))
        .invoke(found -> byToken.put(person.tokenId(), found));
  }

  private static Instant newestOf(JsonArray credentials) {
    return credentials.stream()
        .map(JsonObject.class::cast)
        .map(credential -> Instant.ofEpochMilli(credential.getLong("createdDate", 0L)))
        .max(Instant::compareTo)
        .orElse(Instant.EPOCH);
  }
}

package org.seine.directory;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.SignedIn;
import org.seine.web.Unavailable;

/** The credentials of persons, as Keycloak says them. */
@ApplicationScoped
class AccountCredentials {
  private static final Duration TOKENS_LIVE = Duration.ofMinutes(10);
  private static final int TOKENS_REMEMBERED = 20_000;

  private final KeycloakRealm keycloak;
  private final Cache<String, Credentials> byToken =
      Caffeine.newBuilder().maximumSize(TOKENS_REMEMBERED).expireAfterWrite(TOKENS_LIVE).build();

  AccountCredentials(KeycloakRealm keycloak) {
    this.keycloak = keycloak;
  }

  /**
   * The credentials behind this person's token. Asked once for each token and remembered while it
   * can live, so that a change is noticed with the first token after it.
   *
   * @throws Unavailable (in the Uni) if Keycloak does not answer
   */
  Uni<Credentials> of(SignedIn person) {
    Credentials known = byToken.getIfPresent(person.tokenId());
    if (known != null) {
      return Uni.createFrom().item(known);
    }
    return now(person.subject()).invoke(found -> byToken.put(person.tokenId(), found));
  }

  /**
   * The credentials of a person at this moment; none for a person without an account.
   *
   * @throws Unavailable (in the Uni) if Keycloak does not answer
   */
  Uni<Credentials> now(@Nullable String subject) {
    if (subject == null) {
      return Uni.createFrom().item(Credentials.NONE);
    }
    return keycloak
        .credentials(subject)
        .onFailure()
        .transform(failure -> new Unavailable("sign-in service"));
  }
}

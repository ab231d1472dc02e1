package org.seine.sharing.door;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.Claims;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * What a valid token must say of how its person signed in: by a second factor, and as oneself. The
 * realm's clients map the notes that Keycloak leaves in a session that somebody else took over.
 */
@Singleton
class SignInRules {
  /** Keycloak's notes of impersonation, and the actor of a token exchange (RFC 8693). */
  private static final List<String> SOMEBODY_ELSE =
      List.of("impersonator", "impersonator_client", "act");

  private final Optional<String> level;

  /**
   * @param level the level of sign-in that is needed, as the claim {@code acr} says it; only a
   *     demonstration needs none
   */
  SignInRules(@ConfigProperty(name = "seine.sign-in.level") Optional<String> level) {
    this.level = level;
  }

  /**
   * Lets this token pass.
   *
   * @throws Refused if somebody acts as the person, or there was no second factor (403)
   */
  void require(JsonWebToken token) {
    if (SOMEBODY_ELSE.stream().anyMatch(token::containsClaim)) {
      throw Refused.impersonated();
    }
    if (level.isPresent() && !level.get().equals(token.getClaim(Claims.acr.name()))) {
      throw Refused.secondFactorNeeded();
    }
  }
}

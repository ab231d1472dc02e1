package org.seine.session;

import java.util.Map;
import java.util.Optional;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.lang.JoseException;

/**
 * What Keycloak says when a session of it has ended (OpenID Connect Back-Channel Logout 1.0,
 * section 2.4). Believed only as section 2.6 asks: signed by our realm, for our pages, fresh, of
 * its own kind, and no ID token.
 */
final class LogoutToken {
  private static final String EVENT = "http://schemas.openid.net/event/backchannel-logout";
  private static final int OLDEST_SECONDS = 120;
  private static final int CLOCKS_DIFFER_SECONDS = 10;

  private LogoutToken() {}

  /**
   * The session of Keycloak that has ended; empty if this is nothing to believe.
   *
   * @param token as it was sent
   * @param keys the realm's, as it publishes them
   * @param issuer the realm
   * @param clientId of the pages
   */
  static Optional<String> session(String token, String keys, String issuer, String clientId) {
    try {
      var consumer =
          new JwtConsumerBuilder()
              .setVerificationKeyResolver(
                  new JwksVerificationKeyResolver(new JsonWebKeySet(keys).getJsonWebKeys()))
              .setJwsAlgorithmConstraints(
                  org.jose4j.jwa.AlgorithmConstraints.ConstraintType.PERMIT,
                  AlgorithmIdentifiers.RSA_USING_SHA256,
                  AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256)
              .setExpectedType(true, "logout+jwt")
              .setExpectedIssuer(issuer)
              .setExpectedAudience(clientId)
              .setRequireIssuedAt()
              .setIssuedAtRestrictions(CLOCKS_DIFFER_SECONDS, OLDEST_SECONDS)
              .setAllowedClockSkewInSeconds(CLOCKS_DIFFER_SECONDS)
              .setRequireJwtId()
              .build();
      return sessionOf(consumer.processToClaims(token));
    } catch (InvalidJwtException | MalformedClaimException | JoseException foreign) {
      return Optional.empty();
    }
  }

  private static Optional<String> sessionOf(JwtClaims claims) throws MalformedClaimException {
    Object events = claims.getClaimValue("events");
    boolean ours = events instanceof Map<?, ?> map && map.containsKey(EVENT);
    if (!ours || claims.hasClaim("nonce")) {
      return Optional.empty();
    }
    return Optional.ofNullable(claims.getStringClaimValue("sid"));
  }
}

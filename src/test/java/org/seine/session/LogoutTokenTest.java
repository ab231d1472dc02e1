package org.seine.session;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("A logout token")
class LogoutTokenTest {
  private static final String ISSUER = "https://keycloak.example/realms/seine";
  private static final String PAGES = "seine-pages";
  private static final RsaJsonWebKey REALM_KEY = key("realm");
  private static final RsaJsonWebKey FOREIGN_KEY = key("realm");

  @Test
  void namesTheSessionThatHasEnded() throws JoseException {
    assertThat(believed(signed(claims(), REALM_KEY, "logout+jwt"))).contains("session-7");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource
  void isNotBelievedWithFalseClaims(String fault, Consumer<JwtClaims> change) throws JoseException {
    JwtClaims claims = claims();
    change.accept(claims);

    assertThat(believed(signed(claims, REALM_KEY, "logout+jwt"))).isEmpty();
  }

  static Stream<Arguments> isNotBelievedWithFalseClaims() {
    return Stream.of(
        fault("another realm", c -> c.setIssuer("https://keycloak.example/realms/master")),
        fault("no issuer", c -> c.unsetClaim("iss")),
        fault("another client", c -> c.setAudience("seine-cli")),
        fault("no audience", c -> c.unsetClaim("aud")),
        fault("older than two minutes", c -> c.setIssuedAt(secondsFromNow(-200))),
        fault("of the future", c -> c.setIssuedAt(secondsFromNow(60))),
        fault("no time of issue", c -> c.unsetClaim("iat")),
        fault("expired", c -> c.setExpirationTime(secondsFromNow(-60))),
        fault("no identifier", c -> c.unsetClaim("jti")),
        fault("no event", c -> c.unsetClaim("events")),
        fault("another event", c -> c.setClaim("events", Map.of("urn:other", Map.of()))),
        fault("events as a list", c -> c.setClaim("events", List.of("backchannel-logout"))),
        fault("a nonce, as an ID token has", c -> c.setClaim("nonce", "n")),
        fault("no session", c -> c.unsetClaim("sid")),
        fault("a session that is a number", c -> c.setClaim("sid", 7)));
  }

  @Test
  void isNotBelievedWhenAnotherKeySignedIt() throws JoseException {
    assertThat(believed(signed(claims(), FOREIGN_KEY, "logout+jwt"))).isEmpty();
  }

  @Test
  void isNotBelievedWhenItIsATokenOfAnotherKind() throws JoseException {
    assertThat(believed(signed(claims(), REALM_KEY, "JWT"))).isEmpty();
    assertThat(believed(signed(claims(), REALM_KEY, null))).isEmpty();
  }

  @Test
  void isNotBelievedWithoutASignature() throws JoseException {
    JsonWebSignature unsigned = of(claims(), "logout+jwt");
    unsigned.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
    unsigned.setAlgorithmHeaderValue(AlgorithmIdentifiers.NONE);

    assertThat(believed(unsigned.getCompactSerialization())).isEmpty();
  }

  @Test
  void isNotBelievedWhenThePublicKeyWasTakenForASecret() throws JoseException {
    JsonWebSignature confused = of(claims(), "logout+jwt");
    confused.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
    confused.setKeyIdHeaderValue(REALM_KEY.getKeyId());
    confused.setKey(new HmacKey(REALM_KEY.getPublicKey().getEncoded()));

    assertThat(believed(confused.getCompactSerialization())).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  void isNotBelievedWhenItIsNoToken(String text) {
    assertThat(believed(text)).isEmpty();
  }

  static Stream<String> isNotBelievedWhenItIsNoToken() {
    return Stream.of("", "nonsense", "..", "a.b.c", "e30.e30.e30");
  }

  private static Optional<String> believed(String token) {
    String published = new JsonWebKeySet(REALM_KEY).toJson();
    return LogoutToken.session(token, published, ISSUER, PAGES);
  }

  private static JwtClaims claims() {
    JwtClaims claims = new JwtClaims();
    claims.setIssuer(ISSUER);
    claims.setAudience(PAGES);
    claims.setIssuedAtToNow();
    claims.setExpirationTimeMinutesInTheFuture(2);
    claims.setGeneratedJwtId();
    claims.setClaim("sid", "session-7");
    claims.setClaim(
        "events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    return claims;
  }

  private static String signed(JwtClaims claims, RsaJsonWebKey key, String type)
      throws JoseException {
    JsonWebSignature signature = of(claims, type);
    signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.RSA_USING_SHA256);
    signature.setKeyIdHeaderValue(key.getKeyId());
    signature.setKey(key.getPrivateKey());
    return signature.getCompactSerialization();
  }

  private static JsonWebSignature of(JwtClaims claims, String type) {
    JsonWebSignature signature = new JsonWebSignature();
    signature.setPayload(claims.toJson());
    if (type != null) {
      signature.setHeader("typ", type);
    }
    return signature;
  }

  private static NumericDate secondsFromNow(long seconds) {
    NumericDate moment = NumericDate.now();
    moment.addSeconds(seconds);
    return moment;
  }

  private static Arguments fault(String name, Consumer<JwtClaims> change) {
    return Arguments.of(name, change);
  }

  private static RsaJsonWebKey key(String id) {
    try {
      RsaJsonWebKey key = RsaJwkGenerator.generateJwk(2048);
      key.setKeyId(id);
      return key;
    } catch (JoseException e) {
      throw new IllegalStateException(e);
    }
  }
}

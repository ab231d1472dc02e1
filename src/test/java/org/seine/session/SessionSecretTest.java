package org.seine.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.seine.crypto.wrap.WrapRefused;

class SessionSecretTest {
  private static final KeycloakTokens TOKENS =
      new KeycloakTokens("access", "refresh", Instant.ofEpochSecond(1_800_000_000));

  @Test
  void isReadFromWhatItWrote() {
    SessionSecret secret = SessionSecret.random();

    SessionSecret read = SessionSecret.read(secret.written()).orElseThrow();

    assertThat(read.hash()).isEqualTo(secret.hash());
  }

  @Property
  void readsNothingElse(@ForAll String value) {
    assertThat(SessionSecret.read(value)).isEmpty();
  }

  @Test
  void hasOneWrittenFormOnly() {
    String written = SessionSecret.random().written();
    // The last character carries two bits that mean nothing.
    char other = written.endsWith("B") ? 'C' : 'B';

    assertThat(SessionSecret.read(written.substring(0, 42) + other)).isEmpty();
  }

  @Test
  void findsTheRowByOneValueAndLocksTheTokensByAnother() {
    SessionSecret secret = SessionSecret.random();

    assertThat(secret.key().exposeEncoded()).isNotEqualTo(secret.hash());
  }

  @Test
  void opensItsOwnTokens() throws WrapRefused {
    SessionSecret secret = SessionSecret.random();
    UUID session = UUID.randomUUID();

    assertThat(KeycloakTokens.unwrap(TOKENS.wrapped(secret, session), secret, session))
        .isEqualTo(TOKENS);
  }

  @Test
  void refusesTheTokensOfAnotherRow() {
    SessionSecret secret = SessionSecret.random();
    byte[] wrapped = TOKENS.wrapped(secret, UUID.randomUUID());

    assertThatThrownBy(() -> KeycloakTokens.unwrap(wrapped, secret, UUID.randomUUID()))
        .isInstanceOf(WrapRefused.class);
  }

  @Test
  void refusesTheTokensOfAnotherCookie() {
    UUID session = UUID.randomUUID();
    byte[] wrapped = TOKENS.wrapped(SessionSecret.random(), session);

    assertThatThrownBy(() -> KeycloakTokens.unwrap(wrapped, SessionSecret.random(), session))
        .isInstanceOf(WrapRefused.class);
  }

  @Test
  void refusesUseOnceDestroyed() {
    SessionSecret secret = SessionSecret.random();
    secret.destroy();

    assertThatThrownBy(secret::written).isInstanceOf(IllegalStateException.class);
    assertThatThrownBy(secret::hash).isInstanceOf(IllegalStateException.class);
  }

  @Test
  void printsNoToken() {
    assertThat(TOKENS).asString().doesNotContain("access").doesNotContain("refresh");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://elsewhere.example/",
        "//elsewhere.example/",
        "/\\elsewhere.example",
        "/a\r\nSet-Cookie: x=y",
        "javascript:alert(1)",
        "u/1",
        "/%2f%2felsewhere.example"
      })
  void leadsToNoOtherSite(String asked) {
    assertThat(OwnPage.of(asked)).hasToString("/");
  }

  @Test
  void leadsToThePageThatWasWanted() {
    assertThat(OwnPage.of("/u/5e1e0000-0000-4000-8000-000100000001/leads?state=DRAFT"))
        .hasToString("/u/5e1e0000-0000-4000-8000-000100000001/leads?state=DRAFT");
  }
}

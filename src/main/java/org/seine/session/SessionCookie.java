package org.seine.session;

import jakarta.ws.rs.core.NewCookie;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The one cookie of the pages. {@code __Host-} binds it to this host and to TLS (RFC 6265bis,
 * section 4.1.3.2); no script reads it, and no other site makes the browser send it.
 */
final class SessionCookie {
  static final String NAME = "__Host-seine";

  private SessionCookie() {}

  /** The secret in a cookie's value; empty if there is no cookie, or none of ours. */
  static Optional<SessionSecret> secret(@Nullable String value) {
    return value == null ? Optional.empty() : SessionSecret.read(value);
  }

  /** Hands the secret to the browser, for as long as the browser runs. */
  static NewCookie give(SessionSecret secret) {
    return builder().value(secret.written()).build();
  }

  /** Takes the cookie back. */
  static NewCookie takeBack() {
    return builder().value("").maxAge(0).build();
  }

  private static NewCookie.Builder builder() {
    return new NewCookie.Builder(NAME)
        .path("/")
        .secure(true)
        .httpOnly(true)
        .sameSite(NewCookie.SameSite.STRICT);
  }
}

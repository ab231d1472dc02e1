package org.seine.session;

import static org.seine.sharing.Operation.BEGIN_SESSION;

import io.quarkus.oidc.AccessTokenCredential;
import io.quarkus.oidc.OidcSession;
import io.quarkus.oidc.RefreshToken;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.time.Instant;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Open;

/**
 * Where a browser goes to sign in. Quarkus sends it to Keycloak and back (code, PKCE, pushed
 * request) and lets it in here only then; here the portal takes the tokens over into a session of
 * its own and forgets what Quarkus remembered.
 */
@Cancellable(false)
@Path("/sign-in")
public class SignInResource {
  private final SessionBegin sessions;
  private final AccessTokenCredential access;
  private final RefreshToken refresh;
  private final OidcSession oidc;

  SignInResource(
      SessionBegin sessions, AccessTokenCredential access, RefreshToken refresh, OidcSession oidc) {
    this.sessions = sessions;
    this.access = access;
    this.refresh = refresh;
    this.oidc = oidc;
  }

  /** Begins a session and leads to the page that was wanted. */
  @GET
  @Open(BEGIN_SESSION)
  @Operation(hidden = true)
  public Uni<Response> signIn(
      @RestQuery @Nullable String to, @CookieParam(SessionCookie.NAME) @Nullable String before) {
    URI page = OwnPage.of(to);
    Optional<SessionSecret> old = SessionCookie.secret(before);
    return sessions
        .begin(person(), old)
        .onTermination()
        .invoke(() -> old.ifPresent(SessionSecret::destroy))
        .call(begun -> oidc.logout())
        .map(begun -> begun.map(secret -> signedIn(secret, page)).orElseGet(() -> again(page)));
  }

  private SessionBegin.SignedInPerson person() {
    JsonWebToken idToken = oidc.getIdToken();
    long authenticated = ((Number) idToken.getClaim("auth_time")).longValue();
    Instant ends = Instant.ofEpochSecond(idToken.getExpirationTime());
    return new SessionBegin.SignedInPerson(
        idToken.getSubject(),
        idToken.getClaim("sid"),
        Instant.ofEpochSecond(authenticated),
        new KeycloakTokens(access.getToken(), refresh.getToken(), ends));
  }

  private static Response signedIn(SessionSecret secret, URI page) {
    try (secret) {
      return Response.seeOther(page).cookie(SessionCookie.give(secret)).build();
    }
  }

  private static Response again(URI page) {
    URI address =
        UriBuilder.fromPath("/sign-in")
            .queryParam("prompt", "login")
            .queryParam("to", "{page}")
            .build(page.toString());
    return Response.seeOther(address).build();
  }
}

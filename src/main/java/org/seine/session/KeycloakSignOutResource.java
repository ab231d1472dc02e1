package org.seine.session;

import static org.seine.sharing.Operation.END_KEYCLOAK_SESSION;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Open;
import org.seine.web.BadInput;

/**
 * Where Keycloak says that a session of it has ended (OpenID Connect Back-Channel Logout 1.0). It
 * is answered once the sessions of the pages that began with it have ended too.
 */
@Cancellable(false)
@Path("/signed-out")
public class KeycloakSignOutResource {
  private final KeycloakSignIn keycloak;
  private final SessionEnd end;

  KeycloakSignOutResource(KeycloakSignIn keycloak, SessionEnd end) {
    this.keycloak = keycloak;
    this.end = end;
  }

  /** Believes a logout token of our realm for our pages, and nothing else. */
  @POST
  @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
  @Open(END_KEYCLOAK_SESSION)
  @Operation(hidden = true)
  public Uni<Response> ended(@RestForm("logout_token") @Nullable String token) {
    if (token == null) {
      throw notBelieved();
    }
    return keycloak
        .ended(token)
        .map(session -> session.orElseThrow(KeycloakSignOutResource::notBelieved))
        .flatMap(end::ofKeycloak)
        .map(done -> Response.ok().build());
  }

  private static BadInput notBelieved() {
    return new BadInput("logout_token", "a fresh logout token of our realm", "none that is one");
  }
}

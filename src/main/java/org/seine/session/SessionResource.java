package org.seine.session;

import static org.seine.sharing.Operation.END_ALL_SESSIONS;
import static org.seine.sharing.Operation.END_SESSION;
import static org.seine.sharing.Operation.READ_SESSION;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Open;
import org.seine.sharing.door.CurrentCaller;

/** One's session of the pages: when it ends, and ending it. */
@Cancellable(false)
@Path("/api/v1")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "session")
public class SessionResource {
  private final PageSessions sessions;
  private final SessionEnd end;
  private final SessionRules rules;
  private final CurrentCaller caller;

  SessionResource(PageSessions sessions, SessionEnd end, SessionRules rules, CurrentCaller caller) {
    this.sessions = sessions;
    this.end = end;
    this.rules = rules;
    this.caller = caller;
  }

  @GET
  @Path("/session")
  @Open(READ_SESSION)
  @Operation(operationId = "readSession", summary = "Read when one's session of the pages ends")
  @APIResponse(responseCode = "200", description = "When it began, and both its ends")
  @APIResponse(responseCode = "404", description = "The call came with a token, not in a session")
  public Uni<SessionView> read(@CookieParam(SessionCookie.NAME) @Nullable String cookie) {
    SessionSecret secret = SessionCookie.secret(cookie).orElseThrow(NoSession::new);
    byte[] hash = secret.hash();
    secret.destroy();
    return Panache.withSession(() -> sessions.find(hash))
        .onItem()
        .ifNull()
        .failWith(NoSession::new)
        .map(row -> SessionView.of(row, rules.idle()));
  }

  @DELETE
  @Path("/session")
  @Open(END_SESSION)
  @Operation(operationId = "endSession", summary = "Sign out of the pages in this browser")
  @APIResponse(responseCode = "204", description = "Signed out, here and at the sign-in service")
  @APIResponse(responseCode = "404", description = "The call came with a token, not in a session")
  public Uni<Response> endHere(@CookieParam(SessionCookie.NAME) @Nullable String cookie) {
    SessionSecret secret = SessionCookie.secret(cookie).orElseThrow(NoSession::new);
    return end.here(secret).onTermination().invoke(secret::destroy).map(ended -> signedOut());
  }

  @DELETE
  @Path("/sessions")
  @Open(END_ALL_SESSIONS)
  @Operation(operationId = "endAllSessions", summary = "Sign out of the pages everywhere")
  @APIResponse(responseCode = "204", description = "Signed out in every browser")
  public Uni<Response> endEverywhere() {
    return end.everywhere(caller.person().subject()).map(ended -> signedOut());
  }

  private static Response signedOut() {
    return Response.noContent().cookie(SessionCookie.takeBack()).build();
  }
}

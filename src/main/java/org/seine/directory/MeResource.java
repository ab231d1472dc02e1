package org.seine.directory;

import static org.seine.sharing.Operation.READ_OWN_MEMBERSHIPS;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.seine.sharing.Open;
import org.seine.sharing.door.CurrentCaller;

/** The units one may act for: asked once after signing in, before any unit is named. */
@Cancellable(false)
@Path("/api/v1/me")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
public class MeResource {
  private final OwnMemberships own;
  private final CurrentCaller caller;

  MeResource(OwnMemberships own, CurrentCaller caller) {
    this.own = own;
    this.caller = caller;
  }

  @GET
  @Open(READ_OWN_MEMBERSHIPS)
  @Operation(operationId = "readOwnMemberships", summary = "List the units one may act for")
  @APIResponse(responseCode = "200", description = "One's own memberships, ended ones included")
  @APIResponse(
      responseCode = "403",
      description = "No membership at all; shows the identifier that an administrator needs")
  public Uni<List<OwnMemberships.View>> read() {
    return own.of(caller.person());
  }
}

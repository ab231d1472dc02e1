package org.seine.lead;

import static org.seine.sharing.Operation.READ_GRANT_OF_ENTRY;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.seine.sharing.Needs;

/** By which right an act of the trail was done. */
@Cancellable(false)
@Path("/api/v1/trail/{id}/grant")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "trail")
public class EntryGrantResource {
  private final EntryGrants grants;

  EntryGrantResource(EntryGrants grants) {
    this.grants = grants;
  }

  @GET
  @Needs(READ_GRANT_OF_ENTRY)
  @Operation(
      operationId = "readGrantOfTrailEntry",
      summary = "Read by which grant the record of an entry could be seen at that moment")
  @APIResponse(responseCode = "200", description = "The grant, or why there is none")
  @APIResponse(responseCode = "404", description = "No such entry for this unit")
  public Uni<EntryGrantView> read(@RestPath UUID id) {
    return grants.of(id);
  }
}

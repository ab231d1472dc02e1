package org.seine.directory;

import static org.seine.sharing.Operation.LIST_PARTICIPANTS;
import static org.seine.sharing.Operation.READ_PARTICIPANT;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.seine.sharing.Needs;
import org.seine.web.Page;
import org.seine.web.PageRequest;

/** Who takes part. */
@Cancellable(false)
@Path("/api/v1/participants")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
public class ParticipantResource {
  private final Directory directory;

  ParticipantResource(Directory directory) {
    this.directory = directory;
  }

  @GET
  @Needs(LIST_PARTICIPANTS)
  @Operation(operationId = "listParticipants", summary = "List participants")
  @APIResponse(responseCode = "200", description = "A page of participants")
  public Uni<Page<ParticipantView>> list(@Valid @BeanParam PageRequest page) {
    return directory.participants(page);
  }

  @GET
  @Path("/{id}")
  @Needs(READ_PARTICIPANT)
  @Operation(operationId = "readParticipant", summary = "Read a participant")
  @APIResponse(responseCode = "200", description = "The participant")
  @APIResponse(responseCode = "404", description = "No such participant")
  public Uni<ParticipantView> read(UUID id) {
    return directory.participant(id);
  }
}

package org.seine.takeover;

import static org.seine.sharing.Operation.LINK_LEAD;
import static org.seine.sharing.Operation.LIST_LINKED_LEADS;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;

/** Leads that belong to a cooperation file. */
@Cancellable(false)
@Path("/api/v1/dossiers/{id}/leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dossiers")
public class LeadLinkResource {
  private final LeadLinks links;
  private final CurrentCaller caller;

  LeadLinkResource(LeadLinks links, CurrentCaller caller) {
    this.links = links;
    this.caller = caller;
  }

  @GET
  @Needs(LIST_LINKED_LEADS)
  @Operation(
      operationId = "listLinkedLeads",
      summary = "List the leads of a cooperation file that this unit may see")
  @APIResponse(responseCode = "200", description = "The leads, in the order of linking")
  @APIResponse(responseCode = "404", description = "No such file for this unit")
  public Uni<List<LinkedLead>> list(UUID id) {
    return links.of(id, caller.get());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(LINK_LEAD)
  @Operation(
      operationId = "linkLead",
      summary = "Say that a lead belongs to a cooperation file; it is told to those who may see it")
  @APIResponse(responseCode = "204", description = "Linked, now or before")
  @APIResponse(responseCode = "404", description = "No such file, or no such lead, for this unit")
  public Uni<Void> link(UUID id, @NotNull @Valid Source lead) {
    return links.link(id, lead, caller.get());
  }
}

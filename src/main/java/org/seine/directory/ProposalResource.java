package org.seine.directory;

import static org.seine.sharing.Operation.CONFIRM_PROPOSAL;
import static org.seine.sharing.Operation.LIST_PROPOSALS;
import static org.seine.sharing.Operation.PROPOSE;
import static org.seine.sharing.Operation.READ_PROPOSAL;
import static org.seine.sharing.Operation.WITHDRAW_PROPOSAL;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;
import org.seine.web.IfMatch;
import org.seine.web.Page;
import org.seine.web.PageRequest;
import org.seine.web.Versioned;

/** Two persons for every access: one proposes, another confirms. */
@Cancellable(false)
@Path("/api/v1/proposals")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
public class ProposalResource {
  private final Proposals proposals;
  private final ProposalReading reading;
  private final Confirmations confirmations;
  private final CurrentCaller caller;

  ProposalResource(
      Proposals proposals,
      ProposalReading reading,
      Confirmations confirmations,
      CurrentCaller caller) {
    this.proposals = proposals;
    this.reading = reading;
    this.confirmations = confirmations;
    this.caller = caller;
  }

  @GET
  @Needs(LIST_PROPOSALS)
  @Operation(operationId = "listProposals", summary = "List proposals that concern this unit")
  @APIResponse(responseCode = "200", description = "A page of proposals")
  public Uni<Page<ProposalView>> list(
      @RestQuery @DefaultValue("OPEN") Proposal.State state, @Valid @BeanParam PageRequest page) {
    return reading.list(state, page, caller.get());
  }

  @GET
  @Path("/{id}")
  @Needs(READ_PROPOSAL)
  @Operation(operationId = "readProposal", summary = "Read a proposal and whom it waits for")
  @APIResponse(responseCode = "200", description = "The proposal; its ETag names its version")
  @APIResponse(responseCode = "404", description = "No such proposal for this unit")
  public Uni<RestResponse<ProposalView>> read(UUID id) {
    return reading.read(id, caller.get()).map(ProposalResource::ok);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(PROPOSE)
  @Operation(operationId = "propose", summary = "Propose a unit, a member or an end")
  @APIResponse(responseCode = "201", description = "Written down; nothing counts yet")
  @APIResponse(responseCode = "409", description = "It is proposed already, or cannot follow")
  public Uni<RestResponse<ProposalView>> propose(@NotNull @Valid ProposalDraft draft) {
    return proposals
        .propose(draft, caller.get())
        .flatMap(proposal -> reading.read(proposal.id, caller.get()))
        .map(
            view ->
                RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                    .location(URI.create("/api/v1/proposals/" + view.id()))
                    .header(HttpHeaders.ETAG, IfMatch.etag(view.version()))
                    .build());
  }

  @POST
  @Path("/{id}/confirmation")
  @Needs(CONFIRM_PROPOSAL)
  @Operation(operationId = "confirmProposal", summary = "Confirm what another person proposed")
  @APIResponse(responseCode = "200", description = "Confirmed; it counts at the next call")
  @APIResponse(responseCode = "404", description = "No such proposal for this unit")
  @APIResponse(responseCode = "409", description = "Another person must confirm, or it is decided")
  @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile; says what")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<ProposalView>> confirm(
      UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return confirmations
        .confirm(id, IfMatch.of(ifMatch), caller.get())
        .flatMap(proposal -> reading.read(id, caller.get()))
        .map(ProposalResource::ok);
  }

  @POST
  @Path("/{id}/withdrawal")
  @Needs(WITHDRAW_PROPOSAL)
  @Operation(operationId = "withdrawProposal", summary = "Take a proposal back")
  @APIResponse(responseCode = "200", description = "Withdrawn")
  @APIResponse(responseCode = "404", description = "No such proposal")
  @APIResponse(responseCode = "409", description = "It is decided already")
  @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile; says what")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<ProposalView>> withdraw(
      UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return confirmations
        .withdraw(id, IfMatch.of(ifMatch), caller.get())
        .flatMap(proposal -> reading.read(id, caller.get()))
        .map(ProposalResource::ok);
  }

  private static RestResponse<ProposalView> ok(ProposalView view) {
    return Versioned.ok(view, view.version());
  }
}

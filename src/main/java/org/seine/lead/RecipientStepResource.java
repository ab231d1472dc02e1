package org.seine.lead;

import static org.seine.sharing.Operation.ACCEPT_LEAD;
import static org.seine.sharing.Operation.ASSESS_LEAD;
import static org.seine.sharing.Operation.RECEIVE_LEAD;
import static org.seine.sharing.Operation.RETURN_LEAD;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;
import org.seine.sharing.grant.UseCondition;
import org.seine.web.IfMatch;
import org.seine.web.Versioned;

/** What a recipient does with a lead. */
@Cancellable(false)
@Path("/api/v1/leads/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "leads")
public class RecipientStepResource {
  private final RecipientSteps steps;
  private final CurrentCaller caller;

  RecipientStepResource(RecipientSteps steps, CurrentCaller caller) {
    this.steps = steps;
    this.caller = caller;
  }

  @POST
  @Path("/reception")
  @Needs(RECEIVE_LEAD)
  @Operation(operationId = "receiveLead", summary = "Acknowledge a lead")
  @APIResponse(responseCode = "200", description = "Acknowledged; the receipt")
  @APIResponse(responseCode = "404", description = "No such lead for this unit")
  @APIResponse(responseCode = "409", description = "Acknowledged already")
  @APIResponse(responseCode = "412", description = "The lead changed since it was read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<ReceiptView>> receive(
      @BeanParam LeadAddress address, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return steps
        .receive(address, IfMatch.of(ifMatch), caller.get())
        .map(done -> Versioned.ok(done.receipt(), done.seen().revision()));
  }

  @POST
  @Path("/return")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(RETURN_LEAD)
  @Operation(operationId = "returnLead", summary = "Return a lead to its provider")
  @APIResponse(responseCode = "200", description = "Returned; the provider sees the reason")
  @APIResponse(responseCode = "404", description = "No such lead for this unit")
  @APIResponse(
      responseCode = "409",
      description = "Not received yet, accepted, or returned already")
  @APIResponse(responseCode = "412", description = "The lead changed since it was read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<RecipientView>> giveBack(
      @BeanParam LeadAddress address,
      @NotNull @Valid Return why,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return steps
        .giveBack(address, why.reason(), IfMatch.of(ifMatch), caller.get())
        .map(RecipientStepResource::shown);
  }

  @POST
  @Path("/assessment")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(ASSESS_LEAD)
  @Operation(operationId = "assessLead", summary = "Record the unit's own assessment")
  @APIResponse(responseCode = "200", description = "Assessed; the provider does not see how")
  @APIResponse(responseCode = "404", description = "No such lead for this unit")
  @APIResponse(responseCode = "409", description = "Not received yet, or assessed already")
  @APIResponse(responseCode = "412", description = "The lead changed since it was read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<RecipientView>> assess(
      @BeanParam LeadAddress address,
      @NotNull @Valid Assessment assessment,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return steps
        .assess(address, assessment, IfMatch.of(ifMatch), caller.get())
        .map(RecipientStepResource::shown);
  }

  @POST
  @Path("/acceptance")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(ACCEPT_LEAD)
  @Operation(operationId = "acceptLead", summary = "Accept a lead under a use condition")
  @APIResponse(responseCode = "200", description = "Accepted")
  @APIResponse(responseCode = "404", description = "No such lead for this unit")
  @APIResponse(responseCode = "409", description = "Wider than it was given, or not assessed yet")
  @APIResponse(responseCode = "412", description = "The lead changed since it was read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<RecipientView>> accept(
      @BeanParam LeadAddress address,
      @NotNull @Valid Acceptance under,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return steps
        .accept(address, under.useCondition(), IfMatch.of(ifMatch), caller.get())
        .map(RecipientStepResource::shown);
  }

  private static RestResponse<RecipientView> shown(VisibleLead seen) {
    return Versioned.ok(RecipientView.toItself(seen.asRecipient()), seen.revision());
  }

  /** Why a lead is returned. */
  @Schema(name = "LeadReturn")
  record Return(@NotNull ReturnReason reason) {}

  /** Under what a lead is accepted: what it was given under, or less. */
  @Schema(name = "LeadAcceptance")
  record Acceptance(@NotNull UseCondition useCondition) {}
}

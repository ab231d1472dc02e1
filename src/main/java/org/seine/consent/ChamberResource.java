package org.seine.consent;

import static org.seine.sharing.Operation.PUT_TO_CHAMBER;
import static org.seine.sharing.Operation.RECORD_CHAMBER_DECISION;

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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;

/** What a recipient puts to the Chamber where consent was refused. */
@Cancellable(false)
@Path("/api/v1/consents/{consent}/chamber")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consent")
public class ChamberResource {
  private final ChamberSteps steps;
  private final CurrentCaller caller;

  ChamberResource(ChamberSteps steps, CurrentCaller caller) {
    this.steps = steps;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(PUT_TO_CHAMBER)
  @Operation(
      operationId = "putToChamber",
      summary = "Record that a refusal was put to the Chamber; no other unit is shown it")
  @APIResponse(responseCode = "200", description = "Recorded")
  @APIResponse(responseCode = "404", description = "No such question for this unit")
  @APIResponse(
      responseCode = "409",
      description = "Nothing was refused, or not possibly exculpatory, or another unit's question")
  @APIResponse(responseCode = "412", description = "The question changed since it was read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<ConsentView>> put(
      @BeanParam ConsentAddress address,
      @NotNull @Valid ChamberForm form,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return steps.put(address, form, ifMatch, caller.get()).map(ConsentResource::shown);
  }

  @POST
  @Path("/decision")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(RECORD_CHAMBER_DECISION)
  @Operation(operationId = "recordChamberDecision", summary = "Record what the Chamber decided")
  @APIResponse(responseCode = "200", description = "Recorded; no other unit is shown it")
  @APIResponse(responseCode = "404", description = "No such question for this unit")
  @APIResponse(responseCode = "409", description = "Not put to the Chamber, or recorded already")
  @APIResponse(responseCode = "412", description = "The question changed since it was read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<ConsentView>> decided(
      @BeanParam ConsentAddress address,
      @NotNull @Valid ChamberDecisionForm form,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return steps.decided(address, form, ifMatch, caller.get()).map(ConsentResource::shown);
  }
}

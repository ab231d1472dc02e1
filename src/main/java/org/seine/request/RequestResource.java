package org.seine.request;

import static org.seine.sharing.Operation.COUNT_REQUESTS;
import static org.seine.sharing.Operation.DRAFT_REQUEST;
import static org.seine.sharing.Operation.LIST_REQUESTS;
import static org.seine.sharing.Operation.OPEN_REQUEST;
import static org.seine.sharing.Operation.REPORT_REQUEST_FACT;
import static org.seine.sharing.Operation.TAKE_REQUEST_STEP;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.seine.dossier.filed.RecordId;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;
import org.seine.web.IfMatch;
import org.seine.web.Page;
import org.seine.web.PageRequest;
import org.seine.web.Versioned;

/** Requests for assistance. */
@Cancellable(false)
@Path("/api/v1/requests")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "requests")
public class RequestResource {
  private final RequestDrafting drafting;
  private final RequestSteps steps;
  private final RequestReading reading;
  private final RequestList list;
  private final CurrentCaller caller;

  RequestResource(
      RequestDrafting drafting,
      RequestSteps steps,
      RequestReading reading,
      RequestList list,
      CurrentCaller caller) {
    this.drafting = drafting;
    this.steps = steps;
    this.reading = reading;
    this.list = list;
    this.caller = caller;
  }

  @GET
  @Needs(LIST_REQUESTS)
  @Operation(operationId = "listRequests", summary = "List the requests that this unit may see")
  @APIResponse(responseCode = "200", description = "A page of requests")
  public Uni<Page<RequestRow>> list(
      @BeanParam RequestQuery query, @Valid @BeanParam PageRequest page) {
    return list.page(query, page, caller.get());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(DRAFT_REQUEST)
  @Operation(operationId = "draftRequest", summary = "Draft a request for assistance")
  @APIResponse(
      responseCode = "201",
      description = "Drafted, or drafted before by the same call",
      content = @Content(schema = @Schema(implementation = RequestDrafted.class)))
  @APIResponse(responseCode = "400", description = "The State or the organ cannot be asked")
  @APIResponse(responseCode = "403", description = "Another organ makes requests on this basis")
  @APIResponse(responseCode = "404", description = "No such file for this unit")
  @APIResponse(
      responseCode = "409",
      description = "The State is not invited to the file, or the file is closed")
  public Uni<RestResponse<RequestDrafted>> draft(
      @RestHeader(RecordId.HEADER) @Nullable String idempotencyKey,
      @NotNull @Valid RequestForm form) {
    var by = caller.get();
    return drafting
        .draft(RecordId.of(idempotencyKey, by), form, by)
        .map(
            request ->
                RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, new RequestDrafted(request.key))
                    .location(URI.create("/api/v1/requests/" + request.key))
                    .header(HttpHeaders.ETAG, IfMatch.etag(request.revision))
                    .build());
  }

  @GET
  @Path("/numbers")
  @Needs(COUNT_REQUESTS)
  @Operation(
      operationId = "countRequests",
      summary = "Count the requests that this unit may see, by state and age")
  @APIResponse(responseCode = "200", description = "Each number is that of a list")
  public Uni<RequestNumbers> numbers() {
    return list.numbers(caller.get());
  }

  @GET
  @Path("/{id}")
  @Needs(OPEN_REQUEST)
  @Operation(operationId = "openRequest", summary = "Open a request with its history")
  @APIResponse(responseCode = "200", description = "The request; each step was proved")
  @APIResponse(responseCode = "404", description = "No such request for this unit")
  public Uni<RestResponse<RequestView>> open(UUID id) {
    return reading.open(id, caller.get()).map(view -> Versioned.ok(view, view.revision()));
  }

  @POST
  @Path("/{id}/steps")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(TAKE_REQUEST_STEP)
  @Operation(operationId = "takeRequestStep", summary = "Take a formal step on a request")
  @APIResponse(responseCode = "204", description = "Taken; the ETag names the new version")
  @APIResponse(responseCode = "400", description = "It is a fact, not a step")
  @APIResponse(responseCode = "403", description = "Another side takes this step")
  @APIResponse(responseCode = "404", description = "No such request for this unit")
  @APIResponse(
      responseCode = "409",
      description =
          "The step cannot follow, the portal is no channel of this State, or the file is closed")
  @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
  @APIResponse(responseCode = "422", description = "The step does not tell all that it must")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<Void>> take(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid StepForm step) {
    return steps
        .take(id, step, false, IfMatch.of(ifMatch), caller.get())
        .map(RequestResource::done);
  }

  @POST
  @Path("/{id}/facts")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(REPORT_REQUEST_FACT)
  @Operation(
      operationId = "reportRequestFact",
      summary = "Report what a State did with a request: never refused for the state it meets")
  @APIResponse(
      responseCode = "204",
      description = "Recorded; where it did not fit an alarm waits for the Court's side")
  @APIResponse(responseCode = "400", description = "It is a step, not a fact")
  @APIResponse(responseCode = "403", description = "Another side reports this")
  @APIResponse(responseCode = "404", description = "No such request for this unit")
  @APIResponse(responseCode = "409", description = "The file is closed")
  @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
  @APIResponse(responseCode = "422", description = "The fact does not tell all that it must")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<Void>> report(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid StepForm fact) {
    return steps.take(id, fact, true, IfMatch.of(ifMatch), caller.get()).map(RequestResource::done);
  }

  private static RestResponse<Void> done(Request request) {
    return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.NO_CONTENT)
        .header(HttpHeaders.ETAG, IfMatch.etag(request.revision))
        .build();
  }

  /** The id that the portal gave. */
  @Schema(name = "RequestDrafted")
  record RequestDrafted(UUID id) {}
}

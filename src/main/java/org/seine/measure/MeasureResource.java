package org.seine.measure;

import static org.seine.sharing.Operation.BEGIN_MEASURE;
import static org.seine.sharing.Operation.LIST_MEASURES;
import static org.seine.sharing.Operation.OPEN_MEASURE;
import static org.seine.sharing.Operation.REPORT_FACT;
import static org.seine.sharing.Operation.TAKE_STEP;

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
import org.seine.web.BadInput;
import org.seine.web.IfMatch;
import org.seine.web.Page;
import org.seine.web.PageRequest;
import org.seine.web.Versioned;

/** Protective measures and their enforcement. */
@Cancellable(false)
@Path("/api/v1/measures")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "measures")
public class MeasureResource {
  private final MeasureSteps steps;
  private final MeasureReading reading;
  private final MeasureList list;
  private final CurrentCaller caller;

  MeasureResource(
      MeasureSteps steps, MeasureReading reading, MeasureList list, CurrentCaller caller) {
    this.steps = steps;
    this.reading = reading;
    this.list = list;
    this.caller = caller;
  }

  @GET
  @Needs(LIST_MEASURES)
  @Operation(operationId = "listMeasures", summary = "List the measures that this unit may see")
  @APIResponse(responseCode = "200", description = "A page of measures")
  public Uni<Page<MeasureRow>> list(
      @BeanParam MeasureQuery query, @Valid @BeanParam PageRequest page) {
    return list.page(query, page, caller.get());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(BEGIN_MEASURE)
  @Operation(
      operationId = "beginMeasure",
      summary = "Propose a measure, or report one that a State took by itself")
  @APIResponse(
      responseCode = "201",
      description = "Begun, or begun before by the same call",
      content = @Content(schema = @Schema(implementation = MeasureBegun.class)))
  @APIResponse(responseCode = "403", description = "Another side takes this step")
  @APIResponse(responseCode = "404", description = "No such asset for this unit")
  @APIResponse(
      responseCode = "409",
      description = "The asset does not lie in that State's compartment, or the file is closed")
  @APIResponse(responseCode = "422", description = "The step does not tell all that it must")
  public Uni<RestResponse<MeasureBegun>> begin(
      @RestHeader(RecordId.HEADER) @Nullable String idempotencyKey,
      @NotNull @Valid MeasureForm form) {
    var by = caller.get();
    return steps
        .begin(RecordId.of(idempotencyKey, by), form, by)
        .map(
            measure ->
                RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, new MeasureBegun(measure.key))
                    .location(URI.create("/api/v1/measures/" + measure.key))
                    .header(HttpHeaders.ETAG, IfMatch.etag(measure.revision))
                    .build());
  }

  @GET
  @Path("/{id}")
  @Needs(OPEN_MEASURE)
  @Operation(operationId = "openMeasure", summary = "Open a measure with its history")
  @APIResponse(responseCode = "200", description = "The measure; each step was proved")
  @APIResponse(responseCode = "404", description = "No such measure for this unit")
  public Uni<RestResponse<MeasureView>> open(UUID id) {
    return reading.open(id, caller.get()).map(view -> Versioned.ok(view, view.revision()));
  }

  @POST
  @Path("/{id}/steps")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(TAKE_STEP)
  @Operation(operationId = "takeStep", summary = "Take a formal step on a measure")
  @APIResponse(responseCode = "204", description = "Taken; the ETag names the new version")
  @APIResponse(responseCode = "400", description = "It is a fact, not a step")
  @APIResponse(responseCode = "403", description = "Another side takes this step")
  @APIResponse(responseCode = "404", description = "No such measure for this unit")
  @APIResponse(
      responseCode = "409",
      description = "The step cannot follow, a claim is open, or the file is closed")
  @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
  @APIResponse(responseCode = "422", description = "The step does not tell all that it must")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<Void>> take(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid StepForm step) {
    require(!step.step().isFact(), "a formal step", "a fact that a State reports");
    return steps.take(id, step, IfMatch.of(ifMatch), caller.get()).map(MeasureResource::done);
  }

  @POST
  @Path("/{id}/facts")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(REPORT_FACT)
  @Operation(
      operationId = "reportFact",
      summary = "Report what a State did: never refused for the state it meets")
  @APIResponse(
      responseCode = "204",
      description = "Recorded; where it did not fit an alarm waits for the Court's side")
  @APIResponse(responseCode = "400", description = "It is a step, not a fact")
  @APIResponse(responseCode = "403", description = "Another side reports this")
  @APIResponse(responseCode = "404", description = "No such measure for this unit")
  @APIResponse(responseCode = "409", description = "The file is closed")
  @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
  @APIResponse(responseCode = "422", description = "The fact does not tell all that it must")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<Void>> report(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid StepForm fact) {
    require(fact.step().isFact(), "a fact that a State reports", "a formal step");
    return steps.take(id, fact, IfMatch.of(ifMatch), caller.get()).map(MeasureResource::done);
  }

  private static void require(boolean holds, String expected, String found) {
    if (!holds) {
      throw new BadInput("/step", expected, found);
    }
  }

  private static RestResponse<Void> done(Measure measure) {
    return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.NO_CONTENT)
        .header(HttpHeaders.ETAG, IfMatch.etag(measure.revision))
        .build();
  }

  /** The id that the portal gave. */
  @Schema(name = "MeasureBegun")
  record MeasureBegun(UUID id) {}
}

package org.seine.lead;

import static org.seine.sharing.Operation.DISCARD_CORRECTION;
import static org.seine.sharing.Operation.OPEN_CORRECTION;
import static org.seine.sharing.Operation.SAVE_CORRECTION;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.seine.lead.form.LeadForm;
import org.seine.seal.DroppedContent;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;
import org.seine.web.IfMatch;
import org.seine.web.Versioned;

/** The correction of a lead while it is written. Its ETag is the lead's revision. */
@Cancellable(false)
@Path("/api/v1/leads/{id}/correction")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "leads")
public class CorrectionDraftResource {
  private final CorrectionDrafts drafts;
  private final DroppedContent dropped;
  private final CurrentCaller caller;
  private final Clock clock;

  CorrectionDraftResource(
      CorrectionDrafts drafts, DroppedContent dropped, CurrentCaller caller, Clock clock) {
    this.drafts = drafts;
    this.dropped = dropped;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Needs(OPEN_CORRECTION)
  @Operation(
      operationId = "openCorrection",
      summary = "Open the correction that this unit is writing")
  @APIResponse(responseCode = "200", description = "As it was saved last; the ETag for a change")
  @APIResponse(responseCode = "404", description = "No such lead, or no correction, for this unit")
  public Uni<RestResponse<CorrectionDraftView>> open(@BeanParam LeadAddress address) {
    return drafts.open(address, caller.get()).map(view -> Versioned.ok(view, view.revision()));
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(SAVE_CORRECTION)
  @Operation(
      operationId = "saveCorrection",
      summary = "Save a correction, complete or not, without submitting it")
  @RequestBody(content = @Content(schema = @Schema(implementation = LeadFormSchema.class)))
  @APIResponse(
      responseCode = "200",
      description = "Saved; no other unit sees it. The ETag names the lead's revision")
  @APIResponse(responseCode = "400", description = "Not of the form; says where")
  @APIResponse(responseCode = "404", description = "No such lead for this unit")
  @APIResponse(responseCode = "409", description = "The lead is a draft, or withdrawn")
  @APIResponse(responseCode = "412", description = "The lead changed since it was read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<CorrectionSaved>> save(
      @BeanParam LeadAddress address,
      byte[] body,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return drafts
        .save(address, LeadForm.correction(body, clock), IfMatch.of(ifMatch), caller.get())
        .map(saved -> Versioned.ok(saved, saved.revision()));
  }

  @DELETE
  @Needs(DISCARD_CORRECTION)
  @Operation(
      operationId = "discardCorrection",
      summary = "Discard a correction that is being written, with what was prepared for it")
  @APIResponse(responseCode = "204", description = "Gone; the lead stands as it was")
  @APIResponse(responseCode = "404", description = "No such lead, or no correction, for this unit")
  @APIResponse(responseCode = "409", description = "The lead is a draft, or withdrawn")
  @APIResponse(responseCode = "412", description = "The lead changed since it was read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<Void>> discard(
      @BeanParam LeadAddress address, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return drafts
        .discard(address, IfMatch.of(ifMatch), caller.get())
        .call(dropped::remove)
        .map(gone -> RestResponse.noContent());
  }
}

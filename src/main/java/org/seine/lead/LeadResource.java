package org.seine.lead;

import static org.seine.sharing.Operation.ASK_WITHDRAWAL;
import static org.seine.sharing.Operation.CORRECT_LEAD;
import static org.seine.sharing.Operation.DISCARD_DRAFT;
import static org.seine.sharing.Operation.DRAFT_LEAD;
import static org.seine.sharing.Operation.LIST_LEADS;
import static org.seine.sharing.Operation.OPEN_LEAD;
import static org.seine.sharing.Operation.READ_RECEIPT;
import static org.seine.sharing.Operation.SUBMIT_LEAD;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.seine.lead.form.LeadForm;
import org.seine.seal.DroppedContent;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;
import org.seine.web.IfMatch;
import org.seine.web.Page;
import org.seine.web.PageRequest;
import org.seine.web.UuidV7;
import org.seine.web.Versioned;

/** Leads, from the draft to the withdrawal. */
@Cancellable(false)
@Path("/api/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "leads")
public class LeadResource {
  private final LeadIntake intake;
  private final LeadReading reading;
  private final LeadList list;
  private final LeadSubmission submission;
  private final LeadCorrection correction;
  private final LeadWithdrawal withdrawal;
  private final Leads leads;
  private final Receipts receipts;
  private final DroppedContent dropped;
  private final CurrentCaller caller;
  private final Clock clock;

  LeadResource(
      LeadIntake intake,
      LeadReading reading,
      LeadList list,
      LeadSubmission submission,
      LeadCorrection correction,
      LeadWithdrawal withdrawal,
      Leads leads,
      Receipts receipts,
      DroppedContent dropped,
      CurrentCaller caller,
      Clock clock) {
    this.intake = intake;
    this.reading = reading;
    this.list = list;
    this.submission = submission;
    this.correction = correction;
    this.withdrawal = withdrawal;
    this.leads = leads;
    this.receipts = receipts;
    this.dropped = dropped;
    this.caller = caller;
    this.clock = clock;
  }

  @GET
  @Needs(LIST_LEADS)
  @Operation(operationId = "listLeads", summary = "List the leads this unit provides or received")
  @APIResponse(responseCode = "200", description = "A page of leads, the oldest first")
  public Uni<Page<LeadRow>> list(
      @RestQuery @Nullable Boolean provided,
      @RestQuery @Nullable LeadStateWord state,
      @RestQuery @Size(max = 50) @Parameter(description = "Those of these ids, up to fifty")
          @Nullable List<UUID> id,
      @Valid @BeanParam PageRequest page) {
    var wanted = new WantedLeads(provided, state == null ? null : state.name(), id);
    return list.page(wanted, page, caller.get());
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(DRAFT_LEAD)
  @Operation(operationId = "saveLead", summary = "Save a draft; the client makes its id (UUID 7)")
  @RequestBody(content = @Content(schema = @Schema(implementation = LeadFormSchema.class)))
  @APIResponse(responseCode = "200", description = "Saved; the ETag names the revision")
  @APIResponse(responseCode = "400", description = "Not of the form; says where")
  @APIResponse(responseCode = "409", description = "Submitted already")
  @APIResponse(responseCode = "412", description = "Somebody of the unit changed it meanwhile")
  @APIResponse(responseCode = "428", description = "Another text is there and If-Match is missing")
  public Uni<RestResponse<LeadSaved>> save(
      @BeanParam LeadAddress address,
      byte[] body,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    UuidV7.require("id", address.id());
    return intake
        .save(address.id(), LeadForm.draft(body, clock), ifMatch, caller.get())
        .map(lead -> Versioned.ok(LeadSaved.of(lead), lead.revision));
  }

  @GET
  @Path("/{id}")
  @Needs(OPEN_LEAD)
  @Operation(operationId = "openLead", summary = "Open a lead; a draft says what it lacks")
  @APIResponse(responseCode = "200", description = "The lead, proved to be its provider's")
  @APIResponse(responseCode = "404", description = "No such lead, or version, for this unit")
  public Uni<RestResponse<LeadView>> open(
      @BeanParam LeadAddress address, @RestQuery @Nullable Integer version) {
    return reading
        .open(address, version, caller.get())
        .map(view -> Versioned.ok(view, view.revision()));
  }

  @DELETE
  @Path("/{id}")
  @Needs(DISCARD_DRAFT)
  @Operation(operationId = "discardDraft", summary = "Discard a draft with its documents")
  @APIResponse(responseCode = "204", description = "Gone")
  @APIResponse(responseCode = "404", description = "No such lead for this unit")
  @APIResponse(responseCode = "409", description = "Submitted already")
  public Uni<RestResponse<Void>> discard(
      @BeanParam LeadAddress address, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return withdrawal
        .discard(address, IfMatch.of(ifMatch), caller.get())
        .call(dropped::remove)
        .map(gone -> RestResponse.noContent());
  }

  @POST
  @Path("/{id}/submission")
  @Needs(SUBMIT_LEAD)
  @Operation(operationId = "submitLead", summary = "Submit a draft to the units its card names")
  @APIResponse(responseCode = "200", description = "Submitted; the receipt")
  @APIResponse(responseCode = "404", description = "No such lead for this unit")
  @APIResponse(responseCode = "409", description = "It is no draft")
  @APIResponse(responseCode = "412", description = "The draft changed since it was read")
  @APIResponse(responseCode = "422", description = "Something is missing; says where")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<ReceiptView> submit(
      @BeanParam LeadAddress address, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return submission.submit(address, IfMatch.of(ifMatch), caller.get());
  }

  @POST
  @Path("/{id}/corrections")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(CORRECT_LEAD)
  @Operation(operationId = "correctLead", summary = "Correct a submitted lead by a new version")
  @RequestBody(content = @Content(schema = @Schema(implementation = LeadFormSchema.class)))
  @APIResponse(
      responseCode = "200",
      description = "The new version stands; names who could not be reached")
  @APIResponse(responseCode = "404", description = "No such lead for this unit")
  @APIResponse(
      responseCode = "409",
      description = "It is a draft, or withdrawn, or no recipient has a certificate")
  @APIResponse(responseCode = "412", description = "The lead changed since it was read")
  @APIResponse(responseCode = "422", description = "Something is missing; says where")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<CorrectionView> correct(
      @BeanParam LeadAddress address,
      byte[] body,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return correction.correct(
        address, LeadForm.correction(body, clock), IfMatch.of(ifMatch), caller.get());
  }

  @POST
  @Path("/{id}/withdrawal")
  @Needs(ASK_WITHDRAWAL)
  @Operation(
      operationId = "askWithdrawal",
      summary = "Take a lead back, or ask for it where somebody accepted")
  @APIResponse(responseCode = "200", description = "Withdrawn, or its withdrawal requested")
  @APIResponse(responseCode = "404", description = "No such lead for this unit")
  @APIResponse(responseCode = "409", description = "It is a draft, withdrawn, or asked for already")
  @APIResponse(responseCode = "412", description = "The lead changed since it was read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<LeadSaved>> withdraw(
      @BeanParam LeadAddress address, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return withdrawal
        .ask(address, IfMatch.of(ifMatch), caller.get())
        .map(lead -> Versioned.ok(LeadSaved.of(lead), lead.revision));
  }

  @GET
  @Path("/{id}/receipt")
  @Needs(READ_RECEIPT)
  @Operation(operationId = "readReceipt", summary = "Read this unit's receipt for a version")
  @APIResponse(responseCode = "200", description = "For submitting, or for receiving")
  @APIResponse(responseCode = "404", description = "No such lead, or no receipt, for this unit")
  public Uni<ReceiptView> receipt(
      @BeanParam LeadAddress address, @RestQuery @Nullable Integer version) {
    return Panache.withSession(
        () ->
            leads
                .visible(caller.get(), address)
                .flatMap(seen -> receipts.of(seen, version, caller.get())));
  }
}

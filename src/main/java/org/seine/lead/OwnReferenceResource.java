package org.seine.lead;

import static org.seine.sharing.Operation.READ_OWN_REFERENCE;
import static org.seine.sharing.Operation.SEARCH_LEADS;
import static org.seine.sharing.Operation.SET_OWN_REFERENCE;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import org.seine.web.IfMatch;
import org.seine.web.Versioned;

/**
 * Own references of leads, and finding leads by them and by what else is indexed. What is looked
 * for is sent as a body: an address would end in logs.
 */
@Cancellable(false)
@Path("/api/v1/leads")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "leads")
public class OwnReferenceResource {
  private final LeadReferences references;
  private final LeadSearch search;
  private final CurrentCaller caller;

  OwnReferenceResource(LeadReferences references, LeadSearch search, CurrentCaller caller) {
    this.references = references;
    this.search = search;
    this.caller = caller;
  }

  @POST
  @Path("/search")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(SEARCH_LEADS)
  @Operation(
      operationId = "searchLeads",
      summary = "Find leads by own reference, the Court's number or id")
  @APIResponse(responseCode = "200", description = "What this unit may see of it, newest first")
  public Uni<LeadSearch.Found> search(@NotNull @Valid Asked asked) {
    return search.find(asked.value(), caller.get());
  }

  @GET
  @Path("/{id}/own-reference")
  @Needs(READ_OWN_REFERENCE)
  @Operation(operationId = "readOwnReference", summary = "Read this unit's reference of a lead")
  @APIResponse(responseCode = "200", description = "Empty if there is none; the ETag for a change")
  @APIResponse(responseCode = "404", description = "No such lead for this unit")
  public Uni<RestResponse<OwnReference>> read(@BeanParam LeadAddress address) {
    return references
        .of(address, caller.get())
        .map(own -> Versioned.ok(new OwnReference(own.text()), own.revision()));
  }

  @PUT
  @Path("/{id}/own-reference")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(SET_OWN_REFERENCE)
  @Operation(
      operationId = "setOwnReference",
      summary = "Set this unit's reference of a lead; empty takes it away")
  @APIResponse(responseCode = "200", description = "Set; no other unit sees it")
  @APIResponse(responseCode = "404", description = "No such lead for this unit")
  @APIResponse(responseCode = "412", description = "Somebody of the unit changed it meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<OwnReference>> set(
      @BeanParam LeadAddress address,
      @NotNull @Valid OwnReference own,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return references
        .set(address, own.reference(), IfMatch.of(ifMatch), caller.get())
        .map(revision -> Versioned.ok(own, revision));
  }

  /** What somebody looks for, whole: spaces, strokes and the case of letters do not count. */
  @Schema(name = "LeadSearch")
  record Asked(@NotNull @Size(min = 1, max = 200) String value) {}

  /** Under what a unit keeps a lead in its own files, for example "FIU 2019/113". */
  @Schema(name = "OwnReference")
  record OwnReference(
      @NotNull @Size(max = 100) @Pattern(regexp = "[^\\x00-\\x1f\\x7f]*") String reference) {}
}

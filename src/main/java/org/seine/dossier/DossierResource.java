package org.seine.dossier;

import static org.seine.sharing.Operation.BEGIN_DOSSIER;
import static org.seine.sharing.Operation.CHANGE_DOSSIER;
import static org.seine.sharing.Operation.CLOSE_DOSSIER;
import static org.seine.sharing.Operation.INVITE_UNIT;
import static org.seine.sharing.Operation.LIST_DOSSIERS;
import static org.seine.sharing.Operation.OPEN_DOSSIER;
import static org.seine.sharing.Operation.REMOVE_UNIT;
import static org.seine.sharing.Operation.REOPEN_DOSSIER;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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

/** Cooperation files: what they are about, and who works in them. */
@Cancellable(false)
@Path("/api/v1/dossiers")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "dossiers")
public class DossierResource {
  private final DossierWriting writing;
  private final Invitations invitations;
  private final Exclusions exclusions;
  private final DossierReading reading;
  private final DossierList list;
  private final CurrentCaller caller;

  DossierResource(
      DossierWriting writing,
      Invitations invitations,
      Exclusions exclusions,
      DossierReading reading,
      DossierList list,
      CurrentCaller caller) {
    this.writing = writing;
    this.invitations = invitations;
    this.exclusions = exclusions;
    this.reading = reading;
    this.list = list;
    this.caller = caller;
  }

  @GET
  @Needs(LIST_DOSSIERS)
  @Operation(operationId = "listDossiers", summary = "List the cooperation files of this unit")
  @APIResponse(responseCode = "200", description = "A page of files, the first invitation first")
  public Uni<Page<DossierRow>> list(@Valid @BeanParam PageRequest page) {
    return list.page(page, caller.get());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(BEGIN_DOSSIER)
  @Operation(
      operationId = "beginDossier",
      summary = "Begin a cooperation file (the Court's organs)")
  @APIResponse(
      responseCode = "201",
      description = "Begun, or begun before by the same call",
      content = @Content(schema = @Schema(implementation = Begun.class)))
  @APIResponse(responseCode = "403", description = "The unit is not the Court's")
  public Uni<RestResponse<Begun>> begin(
      @RestHeader(RecordId.HEADER) @Nullable String idempotencyKey,
      @NotNull @Valid DossierText text) {
    var by = caller.get();
    return writing
        .begin(RecordId.of(idempotencyKey, by), text, by)
        .map(
            dossier ->
                RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, new Begun(dossier.key))
                    .location(URI.create("/api/v1/dossiers/" + dossier.key))
                    .header(HttpHeaders.ETAG, IfMatch.etag(dossier.revision))
                    .build());
  }

  @GET
  @Path("/{id}")
  @Needs(OPEN_DOSSIER)
  @Operation(operationId = "openDossier", summary = "Open a cooperation file")
  @APIResponse(responseCode = "200", description = "The file, as far as this unit is told")
  @APIResponse(responseCode = "404", description = "No such file for this unit")
  public Uni<RestResponse<DossierView>> open(UUID id) {
    return reading.open(id, caller.get()).map(view -> Versioned.ok(view, view.revision()));
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(CHANGE_DOSSIER)
  @Operation(operationId = "changeDossier", summary = "Change what a cooperation file is about")
  @APIResponse(responseCode = "204", description = "Changed; the ETag names the new version")
  @APIResponse(responseCode = "403", description = "The unit is not the Court's")
  @APIResponse(responseCode = "404", description = "No such file for this unit")
  @APIResponse(responseCode = "409", description = "The file is closed")
  @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<Void>> change(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid DossierText text) {
    return writing.change(id, text, IfMatch.of(ifMatch), caller.get()).map(DossierResource::done);
  }

  @POST
  @Path("/{id}/units")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(INVITE_UNIT)
  @Operation(operationId = "inviteUnit", summary = "Let a unit into a cooperation file")
  @APIResponse(responseCode = "204", description = "Invited; the ETag names the new version")
  @APIResponse(responseCode = "403", description = "The unit that asks is not the Court's")
  @APIResponse(responseCode = "404", description = "No such file for this unit")
  @APIResponse(
      responseCode = "409",
      description = "It is invited already, cannot be, has no certificate, or the file is closed")
  @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<Void>> invite(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Invitee invitee) {
    return invitations
        .invite(id, invitee.unit(), IfMatch.of(ifMatch), caller.get())
        .map(DossierResource::done);
  }

  @DELETE
  @Path("/{id}/units/{unit}")
  @Needs(REMOVE_UNIT)
  @Operation(operationId = "removeUnit", summary = "Shut a unit out of a cooperation file")
  @APIResponse(
      responseCode = "204",
      description = "It opens nothing that is sealed from now on; what it read it knows")
  @APIResponse(responseCode = "403", description = "The unit that asks is not the Court's")
  @APIResponse(responseCode = "404", description = "No such file for this unit")
  @APIResponse(
      responseCode = "409",
      description = "It is not invited, or the last of the Court's, or the file is closed")
  @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<Void>> remove(
      UUID id, UUID unit, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return exclusions
        .exclude(id, unit, IfMatch.of(ifMatch), caller.get())
        .map(DossierResource::done);
  }

  @POST
  @Path("/{id}/closing")
  @Needs(CLOSE_DOSSIER)
  @Operation(operationId = "closeDossier", summary = "Close a cooperation file: it is read only")
  @APIResponse(responseCode = "204", description = "Closed; the ETag names the new version")
  @APIResponse(responseCode = "403", description = "The unit is not the Court's")
  @APIResponse(responseCode = "404", description = "No such file for this unit")
  @APIResponse(responseCode = "409", description = "It is closed already")
  @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<Void>> close(
      UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return writing
        .turn(id, DossierStep.CLOSE, CLOSE_DOSSIER, IfMatch.of(ifMatch), caller.get())
        .map(DossierResource::done);
  }

  @POST
  @Path("/{id}/reopening")
  @Needs(REOPEN_DOSSIER)
  @Operation(operationId = "reopenDossier", summary = "Open a closed cooperation file again")
  @APIResponse(responseCode = "204", description = "Open; the ETag names the new version")
  @APIResponse(responseCode = "403", description = "The unit is not the Court's")
  @APIResponse(responseCode = "404", description = "No such file for this unit")
  @APIResponse(responseCode = "409", description = "It is open already")
  @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<Void>> reopen(
      UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return writing
        .turn(id, DossierStep.REOPEN, REOPEN_DOSSIER, IfMatch.of(ifMatch), caller.get())
        .map(DossierResource::done);
  }

  private static RestResponse<Void> done(Dossier dossier) {
    return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.NO_CONTENT)
        .header(HttpHeaders.ETAG, IfMatch.etag(dossier.revision))
        .build();
  }

  /** The id that the portal gave. */
  @Schema(name = "Begun")
  record Begun(UUID id) {}

  /** Who is invited. */
  @Schema(name = "Invitee")
  record Invitee(@NotNull UUID unit) {}
}

package org.seine.entity;

import static org.seine.sharing.Operation.CHANGE_ENTITIES;
import static org.seine.sharing.Operation.IMPORT_ENTITIES;
import static org.seine.sharing.Operation.OPEN_ENTITIES;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.Semaphore;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.seine.document.transfer.Transfers;
import org.seine.entity.model.EntityChange;
import org.seine.entity.model.EntityFaults;
import org.seine.entity.model.EntityLines;
import org.seine.entity.model.EntitySet;
import org.seine.lead.LeadAddress;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;
import org.seine.web.IfMatch;
import org.seine.web.Versioned;

/**
 * Entities of a lead. Their ids are content as the rest of them is, so no address names one: they
 * travel in bodies only.
 */
@Path("/api/v1/leads/{id}/entities")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "entities")
@Blocking
public class EntityResource {
  private final Semaphore inMemory = new Semaphore(1, true);
  private final EntityIntake intake;
  private final EntityReading reading;
  private final EntitySets sets;
  private final Transfers transfers;
  private final CurrentCaller caller;

  EntityResource(
      EntityIntake intake,
      EntityReading reading,
      EntitySets sets,
      Transfers transfers,
      CurrentCaller caller) {
    this.intake = intake;
    this.reading = reading;
    this.sets = sets;
    this.transfers = transfers;
    this.caller = caller;
  }

  @GET
  @Needs(OPEN_ENTITIES)
  @Operation(operationId = "openEntities", summary = "Open the entities of a lead")
  @APIResponse(
      responseCode = "200",
      description = "All of them; for the provider those of the draft or the correction to come",
      content = @Content(schema = @Schema(implementation = EntitySetView.class)))
  @APIResponse(responseCode = "404", description = "No such lead, or version, for this unit")
  public RestResponse<EntitySetView> open(
      @BeanParam LeadAddress address, @RestQuery @Nullable Integer version) throws IOException {
    var view = reading.open(address, version, caller.get());
    return Versioned.ok(view, view.revision());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(CHANGE_ENTITIES)
  @Operation(
      operationId = "changeEntities",
      summary = "Put and remove entities of a draft or of a correction to come, all or none")
  @RequestBody(
      content = @Content(schema = @Schema(implementation = EntityChangeForm.Described.class)))
  @APIResponse(responseCode = "204", description = "Done; the ETag names the lead's revision")
  @APIResponse(responseCode = "400", description = "Not of the form")
  @APIResponse(responseCode = "404", description = "No such lead for this unit")
  @APIResponse(responseCode = "409", description = "The lead is withdrawn")
  @APIResponse(responseCode = "412", description = "The lead changed since it was read")
  @APIResponse(responseCode = "422", description = "Something is wrong; says where. None was taken")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public RestResponse<Void> change(
      @BeanParam LeadAddress address,
      byte[] body,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch)
      throws IOException {
    var read = IfMatch.of(ifMatch);
    var form = EntityChangeForm.read(body);
    var faults = new EntityFaults();
    var lines = form.lines(sets.reader(), faults);
    var changed =
        intake.change(
            address,
            read,
            CHANGE_ENTITIES,
            faults,
            before -> EntityChange.putting(before, lines, form.remove(), faults),
            caller.get());
    return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.NO_CONTENT)
        .header(HttpHeaders.ETAG, IfMatch.etag(changed.revision()))
        .build();
  }

  @POST
  @Path("/import")
  @Consumes("application/x-ndjson")
  @Needs(IMPORT_ENTITIES)
  @Operation(
      operationId = "importEntities",
      summary = "Add the entities of a file of FollowTheMoney (JSON Lines), all or none")
  @RequestBody(
      content =
          @Content(
              mediaType = "application/x-ndjson",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @APIResponse(
      responseCode = "200",
      description = "All were taken; a report per line. The ETag names the lead's revision",
      content = @Content(schema = @Schema(implementation = ImportReport.class)))
  @APIResponse(responseCode = "404", description = "No such lead for this unit")
  @APIResponse(responseCode = "408", description = "The file came too slowly")
  @APIResponse(responseCode = "409", description = "The lead is withdrawn")
  @APIResponse(responseCode = "412", description = "The lead changed since it was read")
  @APIResponse(responseCode = "413", description = "Larger than 16 MiB")
  @APIResponse(responseCode = "422", description = "Lines are wrong; says which. None was taken")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public RestResponse<ImportReport> take(
      @BeanParam LeadAddress address,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @RestHeader(HttpHeaders.CONTENT_LENGTH) @Nullable Long length,
      InputStream body)
      throws IOException {
    var read = IfMatch.of(ifMatch);
    if (length != null && length > EntitySet.MAX_BYTES) {
      throw new ImportTooLarge();
    }
    var faults = new EntityFaults();
    // A set lies in memory while it is checked: they come one by one.
    inMemory.acquireUninterruptibly();
    try (var transfer = transfers.begin(caller.get())) {
      byte[] file = transfer.paced(body).readNBytes(EntitySet.MAX_BYTES + 1);
      if (file.length > EntitySet.MAX_BYTES) {
        throw new ImportTooLarge();
      }
      var lines = EntityLines.read(file, sets.reader(), faults);
      var changed =
          intake.change(
              address,
              read,
              IMPORT_ENTITIES,
              faults,
              before -> EntityChange.importing(before, lines, faults),
              caller.get());
      return Versioned.ok(ImportReport.of(changed.before(), lines), changed.revision());
    } finally {
      inMemory.release();
    }
  }
}

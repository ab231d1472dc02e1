package org.seine.asset;

import static org.seine.sharing.Operation.CORRECT_ASSET;
import static org.seine.sharing.Operation.IDENTIFY_ASSET;
import static org.seine.sharing.Operation.LIST_ASSETS;
import static org.seine.sharing.Operation.OBSERVE_ASSET;
import static org.seine.sharing.Operation.OPEN_ASSET;
import static org.seine.sharing.Operation.TRACE_ASSET;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.tuples.Tuple2;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
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
import java.net.URI;
import java.time.LocalDate;
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
import org.seine.dossier.filed.FiledReading;
import org.seine.dossier.filed.FiledRecords;
import org.seine.dossier.filed.RecordId;
import org.seine.sharing.Needs;
import org.seine.sharing.RecordKind;
import org.seine.sharing.door.CurrentCaller;
import org.seine.takeover.TakingOver;
import org.seine.web.IfMatch;
import org.seine.web.Page;
import org.seine.web.PageRequest;
import org.seine.web.Versioned;

/** Assets of cooperation files. */
@Cancellable(false)
@Path("/api/v1/assets")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assets")
public class AssetResource {
  private final AssetWriting writing;
  private final AssetList list;
  private final FiledRecords records;
  private final FiledReading reading;
  private final TakingOver takingOver;
  private final CurrentCaller caller;

  AssetResource(
      AssetWriting writing,
      AssetList list,
      FiledRecords records,
      FiledReading reading,
      TakingOver takingOver,
      CurrentCaller caller) {
    this.writing = writing;
    this.list = list;
    this.records = records;
    this.reading = reading;
    this.takingOver = takingOver;
    this.caller = caller;
  }

  @GET
  @Needs(LIST_ASSETS)
  @Operation(operationId = "listAssets", summary = "List the assets that this unit may see")
  @APIResponse(responseCode = "200", description = "A page of assets")
  public Uni<Page<AssetRow>> list(
      @Valid @BeanParam AssetQuery query, @Valid @BeanParam PageRequest page) {
    return list.page(query, page, caller.get());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(IDENTIFY_ASSET)
  @Operation(operationId = "identifyAsset", summary = "Enter an asset of a cooperation file")
  @APIResponse(
      responseCode = "201",
      description = "Entered, or entered before by the same call",
      content = @Content(schema = @Schema(implementation = Entered.class)))
  @APIResponse(responseCode = "404", description = "No such file for this unit")
  @APIResponse(responseCode = "409", description = "It cannot lie there, or the file is closed")
  public Uni<RestResponse<Entered>> identify(
      @RestHeader(RecordId.HEADER) @Nullable String idempotencyKey,
      @NotNull @Valid AssetForm.In asset) {
    var by = caller.get();
    return writing
        .identify(RecordId.of(idempotencyKey, by), asset, by)
        .map(
            row ->
                RestResponse.ResponseBuilder.create(
                        RestResponse.Status.CREATED, new Entered(row.key))
                    .location(URI.create("/api/v1/assets/" + row.key))
                    .header(HttpHeaders.ETAG, IfMatch.etag(row.revision))
                    .build());
  }

  @GET
  @Path("/{id}")
  @Needs(OPEN_ASSET)
  @Operation(operationId = "openAsset", summary = "Open an asset with its history")
  @APIResponse(responseCode = "200", description = "The asset; each step was proved")
  @APIResponse(responseCode = "404", description = "No such asset for this unit")
  public Uni<RestResponse<AssetView>> open(UUID id) {
    var by = caller.get();
    return Panache.withSession(
            () ->
                records
                    .find(Asset.class, RecordKind.ASSET, id, by)
                    .flatMap(
                        found ->
                            takingOver.sourceOf(id, by).map(source -> Tuple2.of(found, source))))
        .flatMap(
            both ->
                reading.open(
                    both.getItem1(),
                    OPEN_ASSET,
                    by,
                    record -> AssetView.of(record, both.getItem2())))
        .map(view -> Versioned.ok(view, view.revision()));
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(CORRECT_ASSET)
  @Operation(operationId = "correctAsset", summary = "Correct what is known of an asset")
  @APIResponse(responseCode = "204", description = "Corrected; the ETag names the new version")
  @APIResponse(responseCode = "404", description = "No such asset for this unit")
  @APIResponse(responseCode = "409", description = "It was merged, or the file is closed")
  @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<Void>> correct(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid AssetForm form) {
    return writing.correct(id, form, IfMatch.of(ifMatch), caller.get()).map(AssetResource::done);
  }

  @POST
  @Path("/{id}/tracing")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(TRACE_ASSET)
  @Operation(operationId = "traceAsset", summary = "Record that place and owner were shown")
  @APIResponse(responseCode = "204", description = "Traced; the ETag names the new version")
  @APIResponse(responseCode = "404", description = "No such asset for this unit")
  @APIResponse(responseCode = "409", description = "It is traced already, or the file is closed")
  @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<Void>> trace(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Tracing tracing) {
    return writing
        .trace(
            id,
            new AssetTexts.Reason(tracing.grounds(), null),
            tracing.on(),
            IfMatch.of(ifMatch),
            caller.get())
        .map(AssetResource::done);
  }

  @POST
  @Path("/{id}/observations")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(OBSERVE_ASSET)
  @Operation(
      operationId = "observeAsset",
      summary = "Record value, place or custody of an asset on a day")
  @APIResponse(responseCode = "204", description = "Recorded; the ETag names the new version")
  @APIResponse(responseCode = "404", description = "No such asset for this unit")
  @APIResponse(responseCode = "409", description = "It was merged, or the file is closed")
  @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<Void>> observe(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Observation observation) {
    return writing
        .observe(id, observation, IfMatch.of(ifMatch), caller.get())
        .map(AssetResource::done);
  }

  static RestResponse<Void> done(Asset asset) {
    return RestResponse.ResponseBuilder.<Void>create(RestResponse.Status.NO_CONTENT)
        .header(HttpHeaders.ETAG, IfMatch.etag(asset.revision))
        .build();
  }

  /** The id that the portal gave. */
  @Schema(name = "Entered")
  record Entered(UUID id) {}

  /** Since when, and on what grounds, the asset counts as traced. */
  @Schema(name = "Tracing")
  record Tracing(@NotNull LocalDate on, @NotBlank @Size(max = 2000) String grounds) {}
}

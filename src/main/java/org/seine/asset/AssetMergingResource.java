package org.seine.asset;

import static org.seine.sharing.Operation.MERGE_ASSET;
import static org.seine.sharing.Operation.OPEN_ASSET;
import static org.seine.sharing.Operation.PART_ASSET;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
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

/** Assets that may be, or were found to be, one and the same. */
@Cancellable(false)
@Path("/api/v1/assets/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assets")
public class AssetMergingResource {
  private final AssetMerging merging;
  private final Duplicates duplicates;
  private final CurrentCaller caller;

  AssetMergingResource(AssetMerging merging, Duplicates duplicates, CurrentCaller caller) {
    this.merging = merging;
    this.duplicates = duplicates;
    this.caller = caller;
  }

  @GET
  @Path("/duplicates")
  @Needs(OPEN_ASSET)
  @Operation(
      operationId = "proposeDuplicates",
      summary = "Find assets of the same file that may be the same thing, and why")
  @APIResponse(responseCode = "200", description = "Those that share an identifier or a name")
  @APIResponse(responseCode = "404", description = "No such asset for this unit")
  public Uni<List<LikelyDuplicate>> propose(UUID id) {
    return duplicates.of(id, caller.get());
  }

  @POST
  @Path("/merging")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(MERGE_ASSET)
  @Operation(operationId = "mergeAsset", summary = "Record that an asset is another one")
  @APIResponse(responseCode = "204", description = "Merged; the ETag names the new version")
  @APIResponse(responseCode = "404", description = "No such asset for this unit")
  @APIResponse(responseCode = "409", description = "These two cannot be made one")
  @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<Void>> merge(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Merging form) {
    return merging
        .merge(id, form.into(), form.grounds(), IfMatch.of(ifMatch), caller.get())
        .map(AssetResource::done);
  }

  @POST
  @Path("/parting")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(PART_ASSET)
  @Operation(operationId = "partAsset", summary = "Undo that an asset was merged")
  @APIResponse(responseCode = "204", description = "Parted; the ETag names the new version")
  @APIResponse(responseCode = "404", description = "No such asset for this unit")
  @APIResponse(responseCode = "409", description = "It is not merged, or the file is closed")
  @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<Void>> part(
      UUID id,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
      @NotNull @Valid Parting form) {
    return merging
        .part(id, form.grounds(), IfMatch.of(ifMatch), caller.get())
        .map(AssetResource::done);
  }

  /** Which asset it was found to be, and why. */
  @Schema(name = "Merging")
  record Merging(@NotNull UUID into, @NotBlank @Size(max = 2000) String grounds) {}

  /** Why they are two after all. */
  @Schema(name = "Parting")
  record Parting(@NotBlank @Size(max = 2000) String grounds) {}
}

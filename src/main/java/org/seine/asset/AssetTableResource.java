package org.seine.asset;

import static org.seine.sharing.Operation.IDENTIFY_ASSET;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.seine.asset.AssetIntake.Taken;
import org.seine.dossier.filed.RecordId;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;

/** Many assets of a cooperation file at once, as a table. */
@Cancellable(false)
@Path("/api/v1/asset-tables")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assets")
public class AssetTableResource {
  private static final String CSV = "text/csv";

  private final AssetIntake intake;
  private final CurrentCaller caller;

  AssetTableResource(AssetIntake intake, CurrentCaller caller) {
    this.intake = intake;
    this.caller = caller;
  }

  @POST
  @Consumes(CSV)
  @Needs(IDENTIFY_ASSET)
  @Operation(
      operationId = "enterAssetTable",
      summary = "Enter the rows of a table as assets: all of them, or none where one is at fault")
  @RequestBody(
      required = true,
      content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
  @APIResponse(responseCode = "200", description = "Which asset each row became")
  @APIResponse(responseCode = "404", description = "No such file for this unit")
  @APIResponse(responseCode = "409", description = "They cannot lie there, or the file is closed")
  @APIResponse(responseCode = "422", description = "Rows are wrong; says which. None was taken")
  public Uni<List<Taken>> enter(
      @RestHeader(RecordId.HEADER) @Nullable String idempotencyKey,
      @RestQuery @NotNull UUID dossier,
      @RestQuery @Nullable UUID participant,
      byte[] table) {
    var by = caller.get();
    return intake.take(dossier, participant, RecordId.of(idempotencyKey, by), table, by);
  }
}

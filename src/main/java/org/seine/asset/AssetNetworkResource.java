package org.seine.asset;

import static org.seine.sharing.Operation.OPEN_ASSET;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.seine.dossier.DossierAccess;
import org.seine.dossier.filed.FiledReading;
import org.seine.dossier.filed.FiledRecords;
import org.seine.dossier.filed.Found;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;

/** The persons, companies and assets of a cooperation file, and what ties them. */
@Cancellable(false)
@Path("/api/v1/dossiers/{id}/network")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "assets")
public class AssetNetworkResource {
  /** More nobody can follow in one picture; each of them is opened and proved. */
  private static final int MOST = 200;

  private static final String WHOLE = "and r.state <> 'MERGED'";

  private final FiledRecords records;
  private final FiledReading reading;
  private final DossierAccess dossiers;
  private final CurrentCaller caller;

  AssetNetworkResource(
      FiledRecords records, FiledReading reading, DossierAccess dossiers, CurrentCaller caller) {
    this.records = records;
    this.reading = reading;
    this.dossiers = dossiers;
    this.caller = caller;
  }

  @GET
  @Needs(OPEN_ASSET)
  @Operation(
      operationId = "showNetwork",
      summary = "Open the assets of a cooperation file, and show who has an interest in which")
  @APIResponse(responseCode = "200", description = "Persons, companies and assets, and their ties")
  @APIResponse(responseCode = "404", description = "No such file for this unit")
  public Uni<AssetNetwork> show(UUID id) {
    var by = caller.get();
    return Panache.withSession(
            () ->
                dossiers
                    .inside(id, by)
                    .chain(() -> records.find(Asset.class, id, WHOLE, MOST + 1, by)))
        .flatMap(
            found ->
                reading
                    .openAll(id, first(found), OPEN_ASSET, by, AssetNetwork.Drawn::of)
                    .map(drawn -> AssetNetwork.of(drawn, found.size() <= MOST)));
  }

  private static List<Found<Asset>> first(List<Found<Asset>> found) {
    return found.subList(0, Math.min(found.size(), MOST));
  }
}

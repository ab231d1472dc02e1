package org.seine.administration;

import static org.seine.sharing.Operation.READ_PORTAL_STATE;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.health.SmallRyeHealthReporter;
import io.smallrye.mutiny.Uni;
import jakarta.json.JsonObject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.seine.administration.PortalState.Part;
import org.seine.keys.VaultStatus;
import org.seine.sharing.Needs;

/** How the portal stands, for those who look after it. */
@Cancellable(false)
@Path("/api/v1/portal-state")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "administration")
public class PortalStateResource {
  private final SmallRyeHealthReporter health;
  private final VaultStatus vault;
  private final StoresBackupNote stores;

  PortalStateResource(SmallRyeHealthReporter health, VaultStatus vault, StoresBackupNote stores) {
    this.health = health;
    this.vault = vault;
    this.stores = stores;
  }

  @GET
  @Blocking
  @Needs(READ_PORTAL_STATE)
  @Operation(
      operationId = "readPortalState",
      summary = "Read whether the parts of the portal answer, and when it was last backed up")
  @APIResponse(responseCode = "200", description = "How the portal stands now")
  public Uni<PortalState> read() {
    return health
        .getReadinessAsync()
        .map(
            checked ->
                new PortalState(
                    parts(checked.getPayload()), vault.read(), stores.read().orElse(null)));
  }

  private static List<Part> parts(JsonObject checked) {
    return checked.getJsonArray("checks").getValuesAs(JsonObject.class).stream()
        .map(check -> new Part(check.getString("name"), check.getString("status").equals("UP")))
        .toList();
  }
}

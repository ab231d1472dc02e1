package org.seine.keys;

import static org.seine.sharing.Operation.CONFIRM_KEY_HAND_OVER;
import static org.seine.sharing.Operation.HAND_OVER_KEY;

import io.smallrye.mutiny.Uni;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;

/** The hand-over of a unit's portal-held keys to it: two persons, recorded. */
@Cancellable(false)
@Path("/api/v1/units/{unit}/key-handover")
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "keys")
public class HandoverResource {
  private final Handovers handovers;
  private final CurrentCaller caller;

  HandoverResource(Handovers handovers, CurrentCaller caller) {
    this.handovers = handovers;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.WILDCARD)
  @Produces(MediaType.APPLICATION_JSON)
  @Needs(HAND_OVER_KEY)
  @ResponseStatus(RestResponse.StatusCode.CREATED)
  @Operation(operationId = "proposeKeyHandover", summary = "Propose to hand a unit its keys")
  @APIResponse(responseCode = "201", description = "A member of the unit can collect them")
  @APIResponse(responseCode = "404", description = "No active unit that could have keys")
  public Uni<HandoverView> propose(UUID unit) {
    return handovers.propose(unit, caller.get()).map(HandoverView::of);
  }

  @POST
  @Path("/{key}/collection")
  @Produces("application/pkcs12")
  @Needs(CONFIRM_KEY_HAND_OVER)
  @Operation(operationId = "collectKeyHandover", summary = "Collect the own unit's keys, once")
  @APIResponse(responseCode = "200", description = "PKCS #12, locked by the passphrase")
  @APIResponse(responseCode = "404", description = "No such hand-over for this unit")
  @APIResponse(responseCode = "409", description = "It is over, or the unit has no such keys")
  public Uni<byte[]> collect(UUID unit, UUID key, @NotNull HandoverCollection collection) {
    return handovers.collect(unit, key, collection.passphrase(), caller.get());
  }
}

package org.seine.keys;

import static org.seine.sharing.Operation.ROTATE_KEYS;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;

/** Puts new keys in place of a unit's present ones. */
@Cancellable(false)
@Path("/api/v1/units/{unit}/key-rotation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "keys")
public class KeyRotationResource {
  private final KeyIssuing issuing;
  private final CurrentCaller caller;

  KeyRotationResource(KeyIssuing issuing, CurrentCaller caller) {
    this.issuing = issuing;
    this.caller = caller;
  }

  @POST
  @Needs(ROTATE_KEYS)
  @ResponseStatus(RestResponse.StatusCode.CREATED)
  @Operation(operationId = "rotateKeys", summary = "Put new keys in place of a unit's present ones")
  @APIResponse(responseCode = "201", description = "Replaced; the new certificates")
  @APIResponse(responseCode = "404", description = "No active unit that could have keys")
  @APIResponse(responseCode = "409", description = "Another rotation was faster")
  public Uni<List<CertificateView>> rotate(UUID unit) {
    return issuing.rotate(unit, caller.get()).map(CertificateView::all);
  }
}

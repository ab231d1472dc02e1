package org.seine.measure;

import static org.seine.sharing.Operation.READ_REGISTER;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;

/** The register of measures at a glance. */
@Cancellable(false)
@Path("/api/v1/register")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "measures")
public class RegisterResource {
  private final Register register;
  private final CurrentCaller caller;

  RegisterResource(Register register, CurrentCaller caller) {
    this.register = register;
    this.caller = caller;
  }

  @GET
  @Needs(READ_REGISTER)
  @Operation(
      operationId = "readRegister",
      summary = "Read what is frozen for how much, and what ends, waits or alarms")
  @APIResponse(responseCode = "200", description = "The numbers over all that this unit may see")
  public Uni<RegisterView> read() {
    return register.read(caller.get());
  }
}

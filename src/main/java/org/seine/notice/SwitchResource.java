package org.seine.notice;

import static org.seine.sharing.Operation.READ_SWITCHES;
import static org.seine.sharing.Operation.SET_SWITCH;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;

/** How one is told of each kind of happening in the acting unit. */
@Cancellable(false)
@Path("/api/v1/notice-switches")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices")
public class SwitchResource {
  private final Switches switches;
  private final CurrentCaller caller;

  SwitchResource(Switches switches, CurrentCaller caller) {
    this.switches = switches;
    this.caller = caller;
  }

  @GET
  @Needs(READ_SWITCHES)
  @Operation(operationId = "readSwitches", summary = "Read how one is told of what happens")
  @APIResponse(
      responseCode = "200",
      description = "One line for each kind, and whether this portal sends mail")
  public Uni<SwitchView.All> read() {
    return switches.own(caller.get());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(SET_SWITCH)
  @Operation(operationId = "setSwitch", summary = "Change how one is told of one kind")
  @APIResponse(
      responseCode = "204",
      description = "It counts from now on; urgent notices are never" + " switched off wholly")
  public Uni<RestResponse<Void>> set(@NotNull @Valid SwitchView wanted) {
    return switches
        .set(wanted.kind(), wanted.way(), caller.get())
        .map(done -> RestResponse.noContent());
  }
}

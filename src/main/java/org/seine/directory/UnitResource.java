package org.seine.directory;

import static org.seine.sharing.Operation.CHANGE_CONTACT_POINT;
import static org.seine.sharing.Operation.LIST_UNITS;
import static org.seine.sharing.Operation.READ_UNIT;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;
import org.seine.web.IfMatch;
import org.seine.web.Page;
import org.seine.web.PageRequest;
import org.seine.web.Versioned;

/** Units and how to reach them. */
@Cancellable(false)
@Path("/api/v1/units")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
public class UnitResource {
  private final Directory directory;
  private final CurrentCaller caller;

  UnitResource(Directory directory, CurrentCaller caller) {
    this.directory = directory;
    this.caller = caller;
  }

  @GET
  @Needs(LIST_UNITS)
  @Operation(operationId = "listUnits", summary = "List units and their contact points")
  @APIResponse(responseCode = "200", description = "A page of units")
  public Uni<Page<UnitView>> list(
      @RestQuery @Nullable UUID participant, @Valid @BeanParam PageRequest page) {
    return directory.units(participant, page, caller.get());
  }

  @GET
  @Path("/{id}")
  @Needs(READ_UNIT)
  @Operation(operationId = "readUnit", summary = "Read a unit and its contact point")
  @APIResponse(responseCode = "200", description = "The unit; its ETag names its version")
  @APIResponse(responseCode = "404", description = "No such unit")
  public Uni<RestResponse<UnitView>> read(UUID id) {
    return directory.unit(id, caller.get()).map(unit -> Versioned.ok(unit, unit.version()));
  }

  @PUT
  @Path("/{id}/contact-point")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(CHANGE_CONTACT_POINT)
  @Operation(operationId = "changeContactPoint", summary = "Change how the own unit is reached")
  @APIResponse(responseCode = "200", description = "Changed; the unit in its new version")
  @APIResponse(responseCode = "404", description = "No such unit")
  @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile; says what")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<UnitView>> change(
      UUID id,
      @NotNull @Valid ContactPoint contact,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return directory
        .changeContactPoint(id, contact, IfMatch.of(ifMatch), caller.get())
        .map(unit -> Versioned.ok(unit, unit.version()));
  }
}

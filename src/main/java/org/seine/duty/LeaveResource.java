package org.seine.duty;

import static org.seine.sharing.Operation.HAND_OVER_WORK;
import static org.seine.sharing.Operation.READ_LEAVE;
import static org.seine.sharing.Operation.TAKE_WORK_BACK;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;

/** One's own leave in the acting unit: who stands in, and from when to when. */
@Cancellable(false)
@Path("/api/v1/leave")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work")
public class LeaveResource {
  private final Leaves leaves;
  private final CurrentCaller caller;

  LeaveResource(Leaves leaves, CurrentCaller caller) {
    this.leaves = leaves;
    this.caller = caller;
  }

  @GET
  @Needs(READ_LEAVE)
  @Operation(
      operationId = "readLeave",
      summary = "Read one's own leave, and whom one stands in for")
  @APIResponse(responseCode = "200", description = "Without a leave, no substitute is named")
  public Uni<OwnLeave> read() {
    return leaves.of(caller.get());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(HAND_OVER_WORK)
  @Operation(operationId = "handOverWork", summary = "Hand one's work and notices over for a leave")
  @APIResponse(
      responseCode = "200",
      description =
          "Handed over; nothing is moved, the work counts"
              + " as the substitute's too from the first day to the last")
  @APIResponse(responseCode = "409", description = "The substitute is away as well")
  public Uni<OwnLeave> handOver(@NotNull @Valid HandOver wanted) {
    return leaves.hand(wanted.substitute(), wanted.from(), wanted.to(), caller.get());
  }

  @DELETE
  @Needs(TAKE_WORK_BACK)
  @Operation(operationId = "takeWorkBack", summary = "End one's leave at once, or call it off")
  @APIResponse(responseCode = "204", description = "There is no leave now")
  public Uni<RestResponse<Void>> takeBack() {
    return leaves.takeBack(caller.get()).map(done -> RestResponse.noContent());
  }

  /**
   * To whom, and for which days of the unit's time zone.
   *
   * @param from the first day
   * @param to the last day
   */
  @Schema(name = "HandOver")
  record HandOver(@NotNull UUID substitute, @NotNull LocalDate from, @NotNull LocalDate to) {}
}

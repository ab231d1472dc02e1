package org.seine.trail;

import static org.seine.sharing.Operation.LIST_TRAIL;
import static org.seine.sharing.Operation.READ_TRAIL_ACTIVITY;
import static org.seine.sharing.Operation.READ_TRAIL_ENTRY;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;
import org.seine.web.Page;
import org.seine.web.PageRequest;

/** The access trail, as far as the caller's unit sees it. Looking is itself an entry. */
@Cancellable(false)
@Path("/api/v1/trail")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "trail")
public class TrailResource {
  private final TrailReading trail;
  private final TrailActivity activity;
  private final CurrentCaller caller;

  TrailResource(TrailReading trail, TrailActivity activity, CurrentCaller caller) {
    this.trail = trail;
    this.activity = activity;
    this.caller = caller;
  }

  @GET
  @Needs(LIST_TRAIL)
  @Operation(operationId = "listTrail", summary = "Search the trail")
  @APIResponse(responseCode = "200", description = "A page of entries in the order asked for")
  public Uni<Page<TrailEntryView>> list(
      @BeanParam TrailQuery query,
      @RestQuery
          @DefaultValue("oldest")
          @Pattern(regexp = "oldest|newest") @Parameter(description = "Which entries come first: oldest or newest")
          String order,
      @Valid @BeanParam PageRequest page) {
    return trail.list(query, TrailOrder.ofCode(order), page, caller.get());
  }

  @GET
  @Path("/activity")
  @Needs(READ_TRAIL_ACTIVITY)
  @Operation(
      operationId = "readTrailActivity",
      summary = "Count the entries of a search by time",
      description =
          "By days where the search spans at most 92 of them, by weeks up to 92 weeks, else by months;"
              + " at most 120 spans, the newest")
  @APIResponse(responseCode = "200", description = "The spans, the oldest first")
  public Uni<ActivityView> activity(@BeanParam TrailQuery query) {
    return activity.of(query, caller.get());
  }

  @GET
  @Path("/{id}")
  @Needs(READ_TRAIL_ENTRY)
  @Operation(operationId = "readTrailEntry", summary = "Read an entry with its canonical bytes")
  @APIResponse(responseCode = "200", description = "The entry")
  @APIResponse(responseCode = "404", description = "No such entry for this unit")
  public Uni<TrailEntryView> read(UUID id) {
    return trail.read(id, caller.get());
  }
}

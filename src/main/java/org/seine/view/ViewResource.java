package org.seine.view;

import static org.seine.sharing.Operation.KEEP_VIEW;
import static org.seine.sharing.Operation.LIST_VIEWS;
import static org.seine.sharing.Operation.REMOVE_VIEW;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;
import org.seine.web.IfMatch;
import org.seine.web.Versioned;

/** Views of lists that members save for themselves and, where they offer them, for their unit. */
@Cancellable(false)
@Path("/api/v1/views")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "views")
public class ViewResource {
  private final Views views;
  private final CurrentCaller caller;

  ViewResource(Views views, CurrentCaller caller) {
    this.views = views;
    this.caller = caller;
  }

  @GET
  @Needs(LIST_VIEWS)
  @Operation(
      operationId = "listViews",
      summary = "List the saved views of the member, and those offered in the unit")
  @APIResponse(responseCode = "200", description = "By their names")
  public Uni<List<SavedView>> list() {
    return views.of(caller.get());
  }

  @PUT
  @Path("/{view}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(KEEP_VIEW)
  @Operation(
      operationId = "keepView",
      summary = "Save a view, or change it; the client makes the id (UUID 7)")
  @APIResponse(responseCode = "200", description = "Saved; the ETag for a change")
  @APIResponse(responseCode = "400", description = "The list cannot be narrowed so")
  @APIResponse(responseCode = "403", description = "Another member of the unit keeps it")
  @APIResponse(responseCode = "404", description = "No such view for this member")
  @APIResponse(responseCode = "409", description = "The member keeps as many as one may")
  @APIResponse(responseCode = "412", description = "It was changed meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing; \"0\" for a new one")
  public Uni<RestResponse<SavedView>> keep(
      @RestPath UUID view,
      @NotNull @Valid ViewForm form,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return views
        .keep(view, form, IfMatch.of(ifMatch), caller.get())
        .map(kept -> Versioned.ok(kept, kept.revision()));
  }

  @DELETE
  @Path("/{view}")
  @Needs(REMOVE_VIEW)
  @Operation(operationId = "removeView", summary = "Remove a view")
  @APIResponse(responseCode = "204", description = "Nobody finds it any longer")
  @APIResponse(responseCode = "403", description = "Another member of the unit keeps it")
  @APIResponse(responseCode = "404", description = "No such view for this member")
  @APIResponse(responseCode = "412", description = "It was changed meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<Void>> remove(
      @RestPath UUID view, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return views
        .remove(view, IfMatch.of(ifMatch), caller.get())
        .map(done -> RestResponse.noContent());
  }
}

package org.seine.directory;

import static org.seine.sharing.Operation.LIST_MEMBERS;
import static org.seine.sharing.Operation.READ_MEMBER;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;
import org.seine.web.Page;
import org.seine.web.PageRequest;
import org.seine.web.Versioned;

/** The persons of a unit: seen by the unit itself, by administrators and by auditors. */
@Cancellable(false)
@Path("/api/v1/members")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "directory")
public class MemberResource {
  private final Directory directory;
  private final CurrentCaller caller;

  MemberResource(Directory directory, CurrentCaller caller) {
    this.directory = directory;
    this.caller = caller;
  }

  @GET
  @Needs(LIST_MEMBERS)
  @Operation(operationId = "listMembers", summary = "List the members this unit sees")
  @APIResponse(responseCode = "200", description = "A page of members; empty for another's unit")
  public Uni<Page<MemberView>> list(
      @RestQuery @Nullable UUID unit, @Valid @BeanParam PageRequest page) {
    return directory.members(unit, page, caller.get());
  }

  @GET
  @Path("/{id}")
  @Needs(READ_MEMBER)
  @Operation(operationId = "readMember", summary = "Read a member")
  @APIResponse(responseCode = "200", description = "The member; the ETag names the version")
  @APIResponse(responseCode = "404", description = "No such member for this unit")
  public Uni<RestResponse<MemberView>> read(UUID id) {
    return directory.member(id, caller.get()).map(member -> Versioned.ok(member, member.version()));
  }
}

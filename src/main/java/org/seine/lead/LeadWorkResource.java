package org.seine.lead;

import static org.seine.sharing.Operation.ASSIGN_LEAD;
import static org.seine.sharing.Operation.FOLLOW_LEAD;
import static org.seine.sharing.Operation.READ_WORK;
import static org.seine.sharing.Operation.UNFOLLOW_LEAD;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.seine.duty.Work;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;
import org.seine.web.IfMatch;
import org.seine.web.Versioned;

/** Who of one's own unit works on a lead and who follows it. No other unit sees or changes it. */
@Cancellable(false)
@Path("/api/v1/leads/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work")
public class LeadWorkResource {
  private final LeadWork work;
  private final CurrentCaller caller;

  LeadWorkResource(LeadWork work, CurrentCaller caller) {
    this.work = work;
    this.caller = caller;
  }

  @GET
  @Path("/work")
  @Needs(READ_WORK)
  @Operation(operationId = "readWork", summary = "Read who of one's unit works on a lead")
  @APIResponse(responseCode = "200", description = "Within the own unit; the ETag is for changes")
  @APIResponse(responseCode = "404", description = "No such lead for this unit")
  public Uni<RestResponse<Work>> read(@BeanParam LeadAddress address) {
    return work.of(address, caller.get()).map(found -> Versioned.ok(found, found.revision()));
  }

  @PUT
  @Path("/work")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(ASSIGN_LEAD)
  @Operation(operationId = "assignLead", summary = "Say who of one's unit works on a lead")
  @APIResponse(responseCode = "200", description = "Assigned; the member is told")
  @APIResponse(responseCode = "404", description = "No such lead for this unit")
  @APIResponse(responseCode = "412", description = "Somebody of the unit assigned it meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<Work>> assign(
      @BeanParam LeadAddress address,
      @NotNull @Valid To to,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return work.assign(address, to.member(), IfMatch.of(ifMatch), caller.get())
        .map(found -> Versioned.ok(found, found.revision()));
  }

  @PUT
  @Path("/following")
  @Needs(FOLLOW_LEAD)
  @Operation(operationId = "followLead", summary = "Follow a lead: be told what happens to it")
  @APIResponse(responseCode = "204", description = "The caller follows it")
  @APIResponse(responseCode = "404", description = "No such lead for this unit")
  public Uni<RestResponse<Void>> follow(@BeanParam LeadAddress address) {
    return work.follow(address, caller.get()).map(done -> RestResponse.noContent());
  }

  @DELETE
  @Path("/following")
  @Needs(UNFOLLOW_LEAD)
  @Operation(operationId = "unfollowLead", summary = "Follow a lead no more")
  @APIResponse(responseCode = "204", description = "The caller does not follow it")
  @APIResponse(responseCode = "404", description = "No such lead for this unit")
  public Uni<RestResponse<Void>> leaveAlone(@BeanParam LeadAddress address) {
    return work.leaveAlone(address, caller.get()).map(done -> RestResponse.noContent());
  }

  /**
   * To whom a lead is assigned.
   *
   * @param member a member who serves the own unit; null for nobody
   */
  @Schema(name = "Assignee")
  record To(@Nullable UUID member) {}
}

package org.seine.national;

import static org.seine.sharing.Operation.CONFIRM_RULES;
import static org.seine.sharing.Operation.READ_RULES_VERSION;
import static org.seine.sharing.Operation.WITHDRAW_RULES;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;
import org.seine.web.IfMatch;
import org.seine.web.Versioned;

/** One version of a State's rules, and the steps of the second person. */
@Path("/api/v1/national-rules/{id}")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "national rules")
@Cancellable(false)
public class RulesVersionResource {
  private final RulesReading reading;
  private final RulesConfirming confirming;
  private final CurrentCaller caller;

  RulesVersionResource(RulesReading reading, RulesConfirming confirming, CurrentCaller caller) {
    this.reading = reading;
    this.confirming = confirming;
    this.caller = caller;
  }

  @GET
  @Needs(READ_RULES_VERSION)
  @Operation(operationId = "readRulesVersion", summary = "Read a version and whom it waits for")
  @APIResponse(responseCode = "200", description = "The version; its ETag names where it stands")
  @APIResponse(responseCode = "404", description = "No such version for this unit")
  public Uni<RestResponse<RulesVersionView>> read(UUID id) {
    return reading.read(id, caller.get()).map(view -> Versioned.ok(view, view.version()));
  }

  @POST
  @Path("/confirmation")
  @Needs(CONFIRM_RULES)
  @Operation(
      operationId = "confirmRules",
      summary = "Confirm the rules that another person proposed")
  @APIResponse(responseCode = "200", description = "Confirmed; they hold from their first day on")
  @APIResponse(responseCode = "404", description = "No such version for this unit")
  @APIResponse(responseCode = "409", description = "Another person must confirm, or it is decided")
  @APIResponse(responseCode = "412", description = "Somebody decided it meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<RulesVersionView>> confirm(
      UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return confirming.confirm(id, IfMatch.of(ifMatch), caller.get()).chain(() -> read(id));
  }

  @POST
  @Path("/withdrawal")
  @Needs(WITHDRAW_RULES)
  @Operation(operationId = "withdrawRules", summary = "Take proposed rules back")
  @APIResponse(responseCode = "200", description = "Withdrawn; they never count")
  @APIResponse(responseCode = "404", description = "No such version for this unit")
  @APIResponse(responseCode = "409", description = "It is decided already")
  @APIResponse(responseCode = "412", description = "Somebody decided it meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<RulesVersionView>> withdraw(
      UUID id, @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return confirming.withdraw(id, IfMatch.of(ifMatch), caller.get()).chain(() -> read(id));
  }
}

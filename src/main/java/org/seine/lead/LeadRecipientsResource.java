package org.seine.lead;

import static org.seine.sharing.Operation.ADD_RECIPIENT;
import static org.seine.sharing.Operation.WITHDRAW_RECIPIENT;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
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

/** Who else a submitted lead is for. */
@Cancellable(false)
@Path("/api/v1/leads/{id}/recipients")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "leads")
public class LeadRecipientsResource {
  private final RecipientNaming naming;
  private final RecipientRemoval removal;
  private final CurrentCaller caller;

  LeadRecipientsResource(RecipientNaming naming, RecipientRemoval removal, CurrentCaller caller) {
    this.naming = naming;
    this.removal = removal;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(ADD_RECIPIENT)
  @Operation(operationId = "addRecipient", summary = "Name a further recipient")
  @APIResponse(responseCode = "200", description = "The unit can open the version that stands")
  @APIResponse(responseCode = "404", description = "No such lead for this unit")
  @APIResponse(responseCode = "409", description = "Named before, or the lead is not open for it")
  @APIResponse(responseCode = "412", description = "The lead changed since it was read")
  @APIResponse(responseCode = "422", description = "The lead cannot go to this unit; says why")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<LeadSaved>> add(
      @BeanParam LeadAddress address,
      @NotNull @Valid NewRecipient recipient,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return naming
        .add(address, recipient.unit(), IfMatch.of(ifMatch), caller.get())
        .map(lead -> Versioned.ok(LeadSaved.of(lead), lead.revision));
  }

  @DELETE
  @Path("/{unit}")
  @Needs(WITHDRAW_RECIPIENT)
  @Operation(
      operationId = "withdrawRecipient",
      summary = "Take a recipient off; it cannot be made to forget what it opened")
  @APIResponse(
      responseCode = "200",
      description = "Taken off; tells whether it had opened the lead")
  @APIResponse(responseCode = "404", description = "No such lead, or no such recipient")
  @APIResponse(responseCode = "409", description = "It accepted: ask for the withdrawal instead")
  @APIResponse(responseCode = "412", description = "The lead changed since it was read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<Withdrawal>> withdraw(
      @BeanParam LeadAddress address,
      @RestPath UUID unit,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return removal
        .withdraw(address, unit, IfMatch.of(ifMatch), caller.get())
        .map(
            done ->
                Versioned.ok(
                    new Withdrawal(
                        unit, done.firstOpened().isPresent(), done.firstOpened().orElse(null)),
                    done.lead().revision));
  }

  /** A unit to be named. */
  @Schema(name = "NewRecipient")
  record NewRecipient(@NotNull UUID unit) {}

  /**
   * That a unit was taken off.
   *
   * @param unit the unit
   * @param opened whether it had opened the lead
   * @param firstOpenedAt when it first did
   */
  @Schema(name = "RecipientWithdrawal")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Withdrawal(UUID unit, boolean opened, @Nullable Instant firstOpenedAt) {}
}

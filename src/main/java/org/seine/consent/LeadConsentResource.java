package org.seine.consent;

import static org.seine.sharing.Operation.ASK_CONSENT;
import static org.seine.sharing.Operation.GIVE_CONSENT;
import static org.seine.sharing.Operation.LIST_CONSENTS_OF_LEAD;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.seine.lead.LeadAddress;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;
import org.seine.web.UuidV7;
import org.seine.web.Versioned;

/** What is asked and given beyond the use condition of one lead. */
@Cancellable(false)
@Path("/api/v1/leads/{id}/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consent")
public class LeadConsentResource {
  private final ConsentAsking asking;
  private final ConsentGiving giving;
  private final ConsentReading reading;
  private final CurrentCaller caller;

  LeadConsentResource(
      ConsentAsking asking, ConsentGiving giving, ConsentReading reading, CurrentCaller caller) {
    this.asking = asking;
    this.giving = giving;
    this.reading = reading;
    this.caller = caller;
  }

  @GET
  @Needs(LIST_CONSENTS_OF_LEAD)
  @Operation(operationId = "listConsentsOfLead", summary = "List the questions about a lead")
  @APIResponse(
      responseCode = "200",
      description = "For the provider all, for a recipient its own; the oldest first, without text")
  @APIResponse(responseCode = "404", description = "No such lead for this unit")
  public Uni<List<ConsentView>> list(@BeanParam LeadAddress address) {
    return reading.about(address, caller.get());
  }

  @PUT
  @Path("/{consent}")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(ASK_CONSENT)
  @Operation(
      operationId = "askConsent",
      summary = "Ask provider and originator for consent; the client makes the id (UUID 7)")
  @APIResponse(responseCode = "200", description = "Asked; the same call again changes nothing")
  @APIResponse(responseCode = "404", description = "No such lead for this unit")
  @APIResponse(
      responseCode = "409",
      description = "The unit has not accepted the lead, or asked something else under this id")
  @APIResponse(responseCode = "422", description = "The lead has no such version or part")
  public Uni<RestResponse<ConsentView>> ask(
      @BeanParam LeadAddress address, @RestPath UUID consent, @NotNull @Valid AskForm form) {
    UuidV7.require("consent", consent);
    return asking
        .ask(address, consent, form, caller.get())
        .map(view -> Versioned.ok(view, view.revision()));
  }

  @PUT
  @Path("/{consent}/own-motion")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(GIVE_CONSENT)
  @Operation(
      operationId = "giveConsent",
      summary = "Consent of the provider's own motion; the client makes the id (UUID 7)")
  @APIResponse(responseCode = "200", description = "Given; the same call again changes nothing")
  @APIResponse(responseCode = "404", description = "No such lead for this unit")
  @APIResponse(responseCode = "409", description = "Something else was given under this id")
  @APIResponse(
      responseCode = "422",
      description = "The lead has no such version or part, or the recipient has not accepted it")
  public Uni<RestResponse<ConsentView>> give(
      @BeanParam LeadAddress address, @RestPath UUID consent, @NotNull @Valid GiveForm form) {
    UuidV7.require("consent", consent);
    return giving
        .give(address, consent, form, caller.get())
        .map(view -> Versioned.ok(view, view.revision()));
  }
}

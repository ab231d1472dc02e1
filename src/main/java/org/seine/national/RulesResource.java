package org.seine.national;

import static org.seine.sharing.Operation.LIST_RULES_VERSIONS;
import static org.seine.sharing.Operation.PROPOSE_RULES;
import static org.seine.sharing.Operation.READ_RULES;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
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

/** The rules of a State: what holds on a day, the versions, and what is to hold. */
@Path("/api/v1/participants/{participant}/rules")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "national rules")
@Cancellable(false)
public class RulesResource {
  private final RulesReading reading;
  private final RulesProposing proposing;
  private final CurrentCaller caller;

  RulesResource(RulesReading reading, RulesProposing proposing, CurrentCaller caller) {
    this.reading = reading;
    this.proposing = proposing;
    this.caller = caller;
  }

  @GET
  @Needs(READ_RULES)
  @Operation(operationId = "readNationalRules", summary = "Read what holds in a State on a day")
  @APIResponse(
      responseCode = "200",
      description = "What holds, or no rules; the ETag names the version that was confirmed last")
  @APIResponse(responseCode = "404", description = "No such State")
  public Uni<RestResponse<StateRulesView>> read(
      UUID participant,
      @RestQuery
          @Parameter(description = "The day, of the State's calendar; today where none is named")
          @Nullable LocalDate on) {
    return reading
        .on(participant, on, caller.get())
        .map(rules -> Versioned.ok(rules, rules.newest()));
  }

  @GET
  @Path("/versions")
  @Needs(LIST_RULES_VERSIONS)
  @Operation(operationId = "listRulesVersions", summary = "List the versions of a State's rules")
  @APIResponse(responseCode = "200", description = "A page of versions, without what they say")
  @APIResponse(responseCode = "404", description = "No such State")
  public Uni<Page<RulesVersionView>> list(UUID participant, @Valid @BeanParam PageRequest page) {
    return reading.list(participant, page, caller.get());
  }

  @POST
  @Path("/versions")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(PROPOSE_RULES)
  @Operation(
      operationId = "proposeRules",
      summary = "Propose a version of a State's rules",
      description =
          "If-Match names the version that was confirmed last, as readNationalRules tells.")
  @APIResponse(responseCode = "201", description = "Written down; it does not count yet")
  @APIResponse(responseCode = "404", description = "No such State")
  @APIResponse(responseCode = "409", description = "A version is open already")
  @APIResponse(responseCode = "412", description = "Another was confirmed meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<RulesVersionView>> propose(
      UUID participant,
      @NotNull @Valid RulesProposal wanted,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return proposing
        .propose(participant, wanted, IfMatch.of(ifMatch), caller.get())
        .flatMap(id -> reading.read(id, caller.get()))
        .map(
            view ->
                RestResponse.ResponseBuilder.create(RestResponse.Status.CREATED, view)
                    .location(URI.create("/api/v1/national-rules/" + view.id()))
                    .header(HttpHeaders.ETAG, IfMatch.etag(view.version()))
                    .build());
  }
}

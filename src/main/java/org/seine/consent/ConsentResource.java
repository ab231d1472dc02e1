package org.seine.consent;

import static org.seine.sharing.Operation.ANSWER_CONSENT;
import static org.seine.sharing.Operation.LIST_CONSENTS;
import static org.seine.sharing.Operation.OPEN_CONSENT;
import static org.seine.sharing.Operation.REFER_CONSENT;
import static org.seine.sharing.Operation.REPORT_ORIGINATOR;
import static org.seine.sharing.Operation.WITHDRAW_QUESTION;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
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
import org.seine.web.Page;
import org.seine.web.PageRequest;
import org.seine.web.Versioned;

/** Questions of consent, wherever they were asked: to read, to answer, to pass on. */
@Cancellable(false)
@Path("/api/v1/consents")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "consent")
public class ConsentResource {
  private final ConsentList list;
  private final ConsentReading reading;
  private final ConsentAnswering answering;
  private final ConsentReferral referral;
  private final CurrentCaller caller;

  ConsentResource(
      ConsentList list,
      ConsentReading reading,
      ConsentAnswering answering,
      ConsentReferral referral,
      CurrentCaller caller) {
    this.list = list;
    this.reading = reading;
    this.answering = answering;
    this.referral = referral;
    this.caller = caller;
  }

  @GET
  @Needs(LIST_CONSENTS)
  @Operation(
      operationId = "listConsents",
      summary = "List the questions of consent that concern this unit")
  @APIResponse(responseCode = "200", description = "A page of questions, the newest first")
  public Uni<Page<ConsentRow>> list(
      @RestQuery @DefaultValue("false") boolean waiting, @Valid @BeanParam PageRequest page) {
    return list.page(waiting, page, caller.get());
  }

  @GET
  @Path("/{consent}")
  @Needs(OPEN_CONSENT)
  @Operation(operationId = "openConsent", summary = "Open a question with what was written in it")
  @APIResponse(responseCode = "200", description = "Each statement proved to be its unit's")
  @APIResponse(responseCode = "404", description = "No such question for this unit")
  public Uni<RestResponse<ConsentView>> open(@BeanParam ConsentAddress address) {
    return reading.open(address, caller.get()).map(ConsentResource::shown);
  }

  @POST
  @Path("/{consent}/withdrawal")
  @Needs(WITHDRAW_QUESTION)
  @Operation(operationId = "withdrawConsentQuestion", summary = "Take the own question back")
  @APIResponse(responseCode = "200", description = "Taken back; nothing granted in it counts")
  @APIResponse(responseCode = "404", description = "No such question for this unit")
  @APIResponse(responseCode = "409", description = "Answered, taken back, or another unit's")
  @APIResponse(responseCode = "412", description = "The question changed since it was read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<ConsentView>> withdraw(
      @BeanParam ConsentAddress address,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return referral.withdraw(address, ifMatch, caller.get()).map(ConsentResource::shown);
  }

  @PUT
  @Path("/{consent}/answer")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(ANSWER_CONSENT)
  @Operation(
      operationId = "answerConsent",
      summary = "Answer as provider, or as the originator that the provider named")
  @APIResponse(responseCode = "200", description = "Answered; the same call again changes nothing")
  @APIResponse(responseCode = "404", description = "No such question for this unit")
  @APIResponse(responseCode = "409", description = "Taken back, or answered already")
  @APIResponse(responseCode = "412", description = "The question changed since it was read")
  @APIResponse(responseCode = "422", description = "Not about what was asked; says where")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<ConsentView>> answer(
      @BeanParam ConsentAddress address,
      @NotNull @Valid AnswerForm form,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answering.answer(address, form, ifMatch, caller.get()).map(ConsentResource::shown);
  }

  @PUT
  @Path("/{consent}/originator-answer")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(REPORT_ORIGINATOR)
  @Operation(
      operationId = "reportOriginatorAnswer",
      summary = "Record, as provider, what the originator answered elsewhere")
  @APIResponse(responseCode = "200", description = "Recorded, with the day of the answer")
  @APIResponse(responseCode = "404", description = "No such question for this unit")
  @APIResponse(
      responseCode = "409",
      description = "Nobody else is the originator, or it has answered, or it is taken back")
  @APIResponse(responseCode = "412", description = "The question changed since it was read")
  @APIResponse(responseCode = "422", description = "Not about what was asked; says where")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<ConsentView>> report(
      @BeanParam ConsentAddress address,
      @NotNull @Valid ReportForm form,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return answering.report(address, form, ifMatch, caller.get()).map(ConsentResource::shown);
  }

  @POST
  @Path("/{consent}/referral")
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(REFER_CONSENT)
  @Operation(
      operationId = "referConsent",
      summary = "Pass a question on to the originator, a unit of the portal")
  @APIResponse(responseCode = "200", description = "That unit can read the question, not the lead")
  @APIResponse(responseCode = "404", description = "No such question for this unit")
  @APIResponse(
      responseCode = "409",
      description = "Nobody else is the originator, or it has answered, or is named already")
  @APIResponse(responseCode = "412", description = "The question changed since it was read")
  @APIResponse(responseCode = "422", description = "That unit cannot be the originator")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<ConsentView>> refer(
      @BeanParam ConsentAddress address,
      @NotNull @Valid ReferralForm form,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return referral.refer(address, form, ifMatch, caller.get()).map(ConsentResource::shown);
  }

  static RestResponse<ConsentView> shown(ConsentView view) {
    return Versioned.ok(view, view.revision());
  }
}

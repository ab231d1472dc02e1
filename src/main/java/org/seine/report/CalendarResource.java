package org.seine.report;

import static org.seine.sharing.Operation.READ_CALENDAR;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.seine.measure.RegisterAccess;
import org.seine.request.RequestAccess;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;

/** What falls due of measures and requests, as a calendar. */
@Cancellable(false)
@Path("/api/v1/register/calendar.ics")
@Tag(name = "measures")
public class CalendarResource {
  private final RegisterAccess register;
  private final RequestAccess requests;
  private final CurrentCaller caller;
  private final Clock clock;
  private final String portal;

  CalendarResource(
      RegisterAccess register,
      RequestAccess requests,
      CurrentCaller caller,
      Clock clock,
      @ConfigProperty(name = "seine.portal.url") String portal) {
    this.register = register;
    this.requests = requests;
    this.caller = caller;
    this.clock = clock;
    this.portal = portal;
  }

  @GET
  @Produces("text/calendar; charset=utf-8")
  @Needs(READ_CALENDAR)
  @Operation(
      operationId = "readCalendar",
      summary = "Read what falls due of measures and requests as a calendar, without content")
  @APIResponse(responseCode = "200", description = "RFC 5545")
  @APIResponse(responseCode = "409", description = "There are more rows than one file holds")
  public Uni<String> read(@RestQuery @DefaultValue("EN") ReportLanguage language) {
    var by = caller.get();
    return register
        .due(by)
        .flatMap(
            measures ->
                requests
                    .due(by)
                    .map(
                        asked ->
                            Deadlines.of(
                                measures, asked, new Words(language), portal, clock.instant())));
  }
}

package org.seine.report.figures;

import static org.seine.sharing.Operation.EXPORT_FIGURES;
import static org.seine.sharing.Operation.READ_FIGURES;
import static org.seine.sharing.Operation.READ_FIGURES_NAMING;
import static org.seine.sharing.Operation.SET_FIGURES_NAMING;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
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
import org.seine.report.Attachment;
import org.seine.report.ReportLanguage;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;
import org.seine.web.Versioned;

/** Annual figures of cooperation, and which States may be named in them. */
@Cancellable(false)
@Path("/api/v1/figures")
@Tag(name = "figures")
public class FiguresResource {
  private static final int FIRST = 2002;
  private static final int LAST = 2199;

  private final FiguresReading reading;
  private final FiguresReport report;
  private final Namings namings;
  private final CurrentCaller caller;

  FiguresResource(
      FiguresReading reading, FiguresReport report, Namings namings, CurrentCaller caller) {
    this.reading = reading;
    this.report = report;
    this.namings = namings;
    this.caller = caller;
  }

  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Needs(READ_FIGURES)
  @Operation(
      operationId = "readFigures",
      summary = "Read the figures of a year, States added up unless they allow to be named")
  @APIResponse(responseCode = "200", description = "Counted over the whole portal; no content")
  public Uni<FiguresView> read(@RestQuery @NotNull @Min(FIRST) @Max(LAST) Integer year) {
    return reading.of(year);
  }

  @GET
  @Path("/table.csv")
  @Produces("text/csv; charset=utf-8")
  @Needs(EXPORT_FIGURES)
  @Operation(operationId = "exportFigures", summary = "Export the figures of a year as a table")
  @APIResponse(responseCode = "200", description = "The same figures")
  public Uni<RestResponse<byte[]>> table(@RestQuery @NotNull @Min(FIRST) @Max(LAST) Integer year) {
    return reading
        .of(year)
        .map(view -> Attachment.of(FiguresTable.of(view), "figures-%d.csv".formatted(year)));
  }

  @GET
  @Path("/report.pdf")
  @Produces("application/pdf")
  @Needs(EXPORT_FIGURES)
  @Operation(
      operationId = "reportFigures",
      summary = "Make the figures of a year a report, as accessible PDF")
  @APIResponse(responseCode = "200", description = "PDF/UA")
  public Uni<RestResponse<byte[]>> report(
      @RestQuery @NotNull @Min(FIRST) @Max(LAST) Integer year,
      @RestQuery @DefaultValue("EN") ReportLanguage language) {
    return reading
        .of(year)
        .flatMap(view -> report.of(view, language))
        .map(pdf -> Attachment.of(pdf, "figures-%d-%s.pdf".formatted(year, language.tag())));
  }

  @GET
  @Path("/naming")
  @Produces(MediaType.APPLICATION_JSON)
  @Needs(READ_FIGURES_NAMING)
  @Operation(
      operationId = "readFiguresNaming",
      summary = "Read whether the own unit allows that its State is named in figures")
  @APIResponse(responseCode = "200", description = "It does not, if it never decided")
  @APIResponse(responseCode = "403", description = "The unit is no State's")
  public Uni<RestResponse<NamingView>> naming() {
    return namings.of(caller.get()).map(FiguresResource::shown);
  }

  @PUT
  @Path("/naming")
  @Consumes(MediaType.APPLICATION_JSON)
  @Produces(MediaType.APPLICATION_JSON)
  @Needs(SET_FIGURES_NAMING)
  @Operation(
      operationId = "setFiguresNaming",
      summary = "Allow that the own State is named in figures, or do so no more")
  @APIResponse(responseCode = "200", description = "Decided; counts from the next reading on")
  @APIResponse(responseCode = "403", description = "The unit is no State's")
  @APIResponse(responseCode = "412", description = "It was decided since it was read")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<NamingView>> decide(
      @NotNull @Valid NamingView.Form form,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    return namings.decide(form.allowed(), ifMatch, caller.get()).map(FiguresResource::shown);
  }

  private static RestResponse<NamingView> shown(NamingView view) {
    return Versioned.ok(view, view.revision());
  }
}

package org.seine.report;

import static org.seine.sharing.Operation.REPORT_TO_CHAMBER;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;

/** The report to the Chamber. */
@Cancellable(false)
@Path("/api/v1/dossiers/{id}/report")
@Tag(name = "dossiers")
public class ChamberReportResource {
  private final ChamberReport report;
  private final CurrentCaller caller;

  ChamberReportResource(ChamberReport report, CurrentCaller caller) {
    this.report = report;
    this.caller = caller;
  }

  @GET
  @Produces("application/pdf")
  @Needs(REPORT_TO_CHAMBER)
  @Operation(
      operationId = "reportToChamber",
      summary = "Make the report to the Chamber on a file, as accessible PDF")
  @APIResponse(responseCode = "200", description = "PDF/UA")
  @APIResponse(responseCode = "403", description = "The unit is not the Court's")
  @APIResponse(responseCode = "404", description = "No such file for this unit")
  @APIResponse(responseCode = "409", description = "There are more rows than one file holds")
  public Uni<RestResponse<byte[]>> make(
      UUID id, @RestQuery @DefaultValue("EN") ReportLanguage language) {
    return report
        .of(id, language, caller.get())
        .map(pdf -> Attachment.of(pdf, "report-%s.pdf".formatted(language.tag())));
  }
}

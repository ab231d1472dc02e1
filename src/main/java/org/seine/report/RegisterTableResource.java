package org.seine.report;

import static org.seine.sharing.Operation.EXPORT_REGISTER;

import io.smallrye.mutiny.Uni;
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
import org.jspecify.annotations.Nullable;
import org.seine.directory.Directory;
import org.seine.measure.RegisterAccess;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;

/** The register as a table for other programs. */
@Cancellable(false)
@Path("/api/v1/register/measures.csv")
@Tag(name = "measures")
public class RegisterTableResource {
  private final RegisterAccess register;
  private final Directory directory;
  private final CurrentCaller caller;

  RegisterTableResource(RegisterAccess register, Directory directory, CurrentCaller caller) {
    this.register = register;
    this.directory = directory;
    this.caller = caller;
  }

  @GET
  @Produces("text/csv; charset=utf-8")
  @Needs(EXPORT_REGISTER)
  @Operation(
      operationId = "exportRegister",
      summary =
          "Export the register as a table; a cell that would start a formula has an apostrophe"
              + " before it")
  @APIResponse(responseCode = "200", description = "All measures that this unit may see")
  @APIResponse(responseCode = "409", description = "There are more rows than one file holds")
  public Uni<RestResponse<byte[]>> export(@RestQuery @Nullable UUID dossier) {
    return register
        .rows(dossier, caller.get())
        .flatMap(
            rows ->
                directory
                    .participantNames()
                    .map(names -> Attachment.of(RegisterTable.of(rows, names), "register.csv")));
  }
}

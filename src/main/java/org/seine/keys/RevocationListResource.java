package org.seine.keys;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.seine.sharing.Open;

/** The issuer's revocation list, for everybody. */
@Cancellable(false)
@Path("/api/v1/revocation-list")
@Tag(name = "keys")
public class RevocationListResource {
  private final IssuerOffice office;

  RevocationListResource(IssuerOffice office) {
    this.office = office;
  }

  @GET
  @Produces("application/pkix-crl")
  @Open(org.seine.sharing.Operation.READ_REVOCATION_LIST)
  @Operation(operationId = "readRevocationList", summary = "Read the revocation list")
  @APIResponse(responseCode = "200", description = "The list in DER (RFC 5280, section 5)")
  public Uni<byte[]> read() {
    return office.row().map(row -> row.list);
  }
}

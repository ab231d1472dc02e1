package org.seine.keys;

import static org.seine.sharing.Operation.LIST_ALL_CERTIFICATES;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.seine.sharing.Needs;

/** When certificates end, over the whole portal. */
@Cancellable(false)
@Path("/api/v1/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "keys")
public class CertificateEndResource {
  private final CertificateEnds ends;

  CertificateEndResource(CertificateEnds ends) {
    this.ends = ends;
  }

  @GET
  @Needs(LIST_ALL_CERTIFICATES)
  @Operation(
      operationId = "listCertificateEnds",
      summary = "List every certificate in use with its end")
  @APIResponse(responseCode = "200", description = "All of them, the one that ends first first")
  public Uni<List<CertificateEnd>> list() {
    return ends.list();
  }
}

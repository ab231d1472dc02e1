package org.seine.keys;

import static org.seine.sharing.Operation.ISSUE_CERTIFICATE;
import static org.seine.sharing.Operation.LIST_CERTIFICATES;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.ResponseStatus;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;

/** Certificates of a unit: every member reads them, administrators issue them. */
@Cancellable(false)
@Path("/api/v1/units/{unit}/certificates")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "keys")
public class CertificateResource {
  private final KeyRepository keys;
  private final KeyIssuing issuing;
  private final CurrentCaller caller;

  CertificateResource(KeyRepository keys, KeyIssuing issuing, CurrentCaller caller) {
    this.keys = keys;
    this.issuing = issuing;
    this.caller = caller;
  }

  @GET
  @Needs(LIST_CERTIFICATES)
  @Operation(operationId = "listCertificates", summary = "List a unit's certificates")
  @APIResponse(responseCode = "200", description = "All of them, old ones included")
  public Uni<List<CertificateView>> list(UUID unit) {
    return Panache.withSession(() -> keys.ofUnit(unit)).map(CertificateView::all);
  }

  @POST
  @Needs(ISSUE_CERTIFICATE)
  @ResponseStatus(RestResponse.StatusCode.CREATED)
  @Operation(operationId = "issueCertificates", summary = "Issue the certificates a unit lacks")
  @APIResponse(responseCode = "201", description = "Issued; the new certificates")
  @APIResponse(responseCode = "404", description = "No active unit that could have keys")
  @APIResponse(responseCode = "409", description = "Nothing is missing")
  public Uni<List<CertificateView>> issue(UUID unit) {
    return issuing.issue(unit, caller.get()).map(CertificateView::all);
  }
}

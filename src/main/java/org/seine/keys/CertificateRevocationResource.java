package org.seine.keys;

import static org.seine.sharing.Operation.REVOKE_CERTIFICATE;

import io.smallrye.mutiny.Uni;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.Cancellable;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Needs;
import org.seine.sharing.door.CurrentCaller;
import org.seine.web.IfMatch;
import org.seine.web.Versioned;

/** Revokes certificates. */
@Cancellable(false)
@Path("/api/v1/certificates/{certificate}/revocation")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "keys")
public class CertificateRevocationResource {
  private final KeyRevocation revocation;
  private final CurrentCaller caller;

  CertificateRevocationResource(KeyRevocation revocation, CurrentCaller caller) {
    this.revocation = revocation;
    this.caller = caller;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Needs(REVOKE_CERTIFICATE)
  @Operation(operationId = "revokeCertificate", summary = "Revoke a certificate")
  @APIResponse(responseCode = "200", description = "Revoked, and on the published list")
  @APIResponse(responseCode = "404", description = "No such certificate")
  @APIResponse(responseCode = "412", description = "Somebody changed it meanwhile")
  @APIResponse(responseCode = "428", description = "If-Match is missing")
  public Uni<RestResponse<CertificateView>> revoke(
      UUID certificate,
      @NotNull @Valid RevocationRequest request,
      @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
    IfMatch read = IfMatch.of(ifMatch);
    return revocation
        .revoke(
            certificate, request.reason(), key -> read.require(key.version, "state"), caller.get())
        .map(CertificateView::of)
        .map(view -> Versioned.ok(view, view.version()));
  }
}

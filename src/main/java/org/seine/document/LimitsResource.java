package org.seine.document;

import static org.seine.sharing.Operation.READ_LIMITS;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.seine.sharing.Needs;

/** The limits of documents, so that a page says them before a file is sent. */
@Path("/api/v1/limits")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "documents")
public class LimitsResource {
  private final DocumentLimits limits;

  LimitsResource(
      DocumentQuota quota,
      @ConfigProperty(name = "seine.document.max-bytes", defaultValue = "5368709120") long bytes) {
    this.limits = new DocumentLimits(bytes, quota.most());
  }

  @GET
  @Needs(READ_LIMITS)
  @Operation(operationId = "readLimits", summary = "Read what the portal takes")
  @APIResponse(responseCode = "200", description = "The limits as the portal is set up")
  public DocumentLimits read() {
    return limits;
  }
}

package org.seine.entity;

import static org.seine.sharing.Operation.READ_ENTITY_MODEL;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.zip.GZIPOutputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.seine.sharing.Needs;
import org.seine.web.Packing;

/**
 * The model that entities are checked against, as far as forms need it. It is the same for
 * everybody until the portal is replaced and holds no secret: so it is packed, and a browser may
 * keep it for an hour. Unpacked it is a second and a quarter of a line of 256 kbit/s.
 */
@Path("/api/v1/entity-model")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "entities")
public final class ModelResource {
  private final byte[] plain;
  private final byte[] packed;

  ModelResource(
      ObjectMapper json,
      @ConfigProperty(name = "seine.directory.demo", defaultValue = "false") boolean invented)
      throws IOException {
    this.plain = json.writeValueAsBytes(EntityForms.view(invented));
    var out = new ByteArrayOutputStream();
    try (var packing = new GZIPOutputStream(out)) {
      packing.write(plain);
    }
    this.packed = out.toByteArray();
  }

  @GET
  @Needs(READ_ENTITY_MODEL)
  @Operation(
      operationId = "readEntityModel",
      summary = "Read the types of entity that forms offer, with their names in English and French")
  @APIResponse(
      responseCode = "200",
      description = "The model; may be kept for an hour",
      content = @Content(schema = @Schema(implementation = ModelView.class)))
  public RestResponse<byte[]> read(@Context HttpHeaders call) {
    boolean packs = Packing.isTaken(call.getHeaderString(HttpHeaders.ACCEPT_ENCODING), "gzip");
    var answer =
        RestResponse.ResponseBuilder.ok(packs ? packed : plain)
            .header(HttpHeaders.CACHE_CONTROL, "private, max-age=3600")
            .header(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
    return (packs ? answer.header(HttpHeaders.CONTENT_ENCODING, "gzip") : answer).build();
  }
}

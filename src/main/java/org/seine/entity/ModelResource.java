package org.seine.entity;

import static org.seine.sharing.Operation.READ_ENTITY_MODEL;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.seine.sharing.Needs;

/** The model that entities are checked against, as far as forms need it. */
@Path("/api/v1/entity-model")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "entities")
public class ModelResource {
  private final ModelView view;

  ModelResource(
      @ConfigProperty(name = "seine.directory.demo", defaultValue = "false") boolean invented) {
    this.view = EntityForms.view(invented);
  }

  @GET
  @Needs(READ_ENTITY_MODEL)
  @Operation(
      operationId = "readEntityModel",
      summary = "Read the types of entity that forms offer, with their names in English and French")
  @APIResponse(responseCode = "200", description = "The model")
  public ModelView read() {
    return view;
  }
}

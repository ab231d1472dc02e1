package org.seine.entity;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.entity.model.Entity;
import org.seine.entity.model.EntitySet;

/**
 * The entities of a lead.
 *
 * @param version the version of the lead that they belong to
 * @param draft whether that version was not submitted yet
 * @param document the document that holds them as JSON Lines; absent where there are none
 * @param model the version of the model of FollowTheMoney
 * @param entities as FollowTheMoney writes them, in the order of their ids
 */
@Schema(name = "EntitySet")
@JsonInclude(JsonInclude.Include.NON_NULL)
record EntitySetView(
    int version,
    boolean draft,
    @Nullable UUID document,
    String model,
    @Schema(type = SchemaType.ARRAY, implementation = EntityForm.class) List<JsonNode> entities,
    @JsonIgnore int revision) {
  static EntitySetView of(FoundSet found, EntitySet set) {
    return new EntitySetView(
        found.version(),
        found.draft(),
        found.held().map(held -> held.thing()).orElse(null),
        org.seine.entity.model.Model.VERSION,
        set.entities().stream().<JsonNode>map(Entity::json).toList(),
        found.lead().revision());
  }
}

package org.seine.entity;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.seine.entity.model.EntityFaults;
import org.seine.entity.model.EntityLines;
import org.seine.entity.model.EntityReader;
import org.seine.lead.form.Malformed;
import org.seine.lead.form.StrictJson;
import org.seine.web.BadInput;

/** What a provider sends to change entities: {@code {"put": [entity …], "remove": [id …]}}. */
final class EntityChangeForm {
  private final JsonNode put;
  private final List<String> remove;

  private EntityChangeForm(JsonNode put, List<String> remove) {
    this.put = put;
    this.remove = remove;
  }

  /**
   * Reads the form.
   *
   * @throws BadInput if it is not of this shape (400)
   */
  static EntityChangeForm read(byte[] bytes) {
    JsonNode tree;
    try {
      tree = StrictJson.read(bytes);
    } catch (Malformed notJson) {
      throw wrong("");
    }
    var names = new ArrayList<String>();
    tree.fieldNames().forEachRemaining(names::add);
    if (!tree.isObject() || !Set.of("put", "remove").containsAll(names)) {
      throw wrong("");
    }
    return new EntityChangeForm(list(tree, "put"), texts(list(tree, "remove")));
  }

  /** The entities to put, each with its place in the list, from 1. */
  EntityLines lines(EntityReader reader, EntityFaults faults) {
    var lines = new EntityLines(faults);
    for (int i = 0; i < put.size(); i++) {
      int place = i + 1;
      reader.tree(put.get(i), place, faults).ifPresent(entity -> lines.add(place, entity));
    }
    return lines;
  }

  /** The ids to remove. */
  List<String> remove() {
    return remove;
  }

  private static JsonNode list(JsonNode tree, String member) {
    JsonNode list = tree.path(member);
    if (!list.isArray() && !list.isMissingNode()) {
      throw wrong("/" + member);
    }
    return list.isMissingNode() ? MissingNode.getInstance() : list;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    for (JsonNode each : list) {
      if (!each.isTextual()) {
        throw wrong("/remove/" + texts.size());
      }
      texts.add(each.textValue());
    }
    return List.copyOf(texts);
  }

  private static BadInput wrong(String where) {
    return new BadInput(
        where, "{\"put\": [entities], \"remove\": [ids]}, either may be absent", "something else");
  }

  /**
   * The same, as the API description shows it.
   *
   * @param put replace what is there of the same id, or come to it
   * @param remove ids of entities to remove
   */
  @Schema(name = "EntityChange")
  record Described(List<EntityForm> put, List<String> remove) {}
}

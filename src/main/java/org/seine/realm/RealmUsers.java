package org.seine.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.List;

/**
 * People of a realm file. Who exists already is never touched, neither credential nor role; only a
 * service account gets back the client roles that its file names.
 */
final class RealmUsers {
  private final KeycloakAdmin admin;
  private final String realm;

  RealmUsers(KeycloakAdmin admin, String realm) {
    this.admin = admin;
    this.realm = realm;
  }

  List<String> ensure(JsonNode users) {
    List<String> changes = new ArrayList<>();
    ArrayNode missing = JsonNodeFactory.instance.arrayNode();
    for (JsonNode user : users) {
      String name = user.path("username").asText();
      JsonNode found = find(name);
      if (found.isMissingNode()) {
        missing.add(user);
        changes.add("account " + name + " created");
      } else if (user.has("serviceAccountClientId")) {
        clientRoles(name, found.path("id").asText(), user.path("clientRoles"), changes);
      }
    }
    if (!missing.isEmpty()) {
      // The partial import keeps the ids that the file gives; creating one by one would not.
      admin.post(
          realm + "/partialImport",
          JsonNodeFactory.instance
              .objectNode()
              .put("ifResourceExists", "SKIP")
              .set("users", missing));
    }
    return changes;
  }

  private JsonNode find(String name) {
    return admin.get(realm + "/users?exact=true&username=" + KeycloakAdmin.encode(name)).path(0);
  }

  private void clientRoles(String name, String id, JsonNode wanted, List<String> changes) {
    wanted
        .properties()
        .forEach(
            client -> {
              String clientId =
                  admin
                      .get(realm + "/clients?clientId=" + KeycloakAdmin.encode(client.getKey()))
                      .path(0)
                      .path("id")
                      .asText();
              String path = realm + "/users/" + id + "/role-mappings/clients/" + clientId;
              List<String> held = new ArrayList<>();
              admin.get(path).forEach(role -> held.add(role.path("name").asText()));
              for (JsonNode role : client.getValue()) {
                if (!held.contains(role.asText())) {
                  JsonNode full =
                      admin.get(realm + "/clients/" + clientId + "/roles/" + role.asText());
                  admin.post(path, JsonNodeFactory.instance.arrayNode().add(full));
                  changes.add("account " + name + " role " + role.asText() + " given");
                }
              }
            });
  }
}

package org.seine.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;

/**
 * Sign-in flows. A flow in use cannot be replaced without a moment in which none guards the door,
 * so a flow is never edited: a changed flow gets a new alias in the file, and the setting {@code
 * browserFlow} moves over in one step. A flow that somebody changed by hand is refused by name.
 */
final class AuthenticationFlows {
  private final KeycloakAdmin admin;
  private final String flows;
  private final ObjectNode wanted;

  AuthenticationFlows(KeycloakAdmin admin, String realm, ObjectNode wanted) {
    this.admin = admin;
    this.flows = realm + "/authentication";
    this.wanted = wanted;
  }

  /** Creates the flows that are missing; one line each. */
  List<String> create() {
    List<String> changes = new ArrayList<>();
    for (JsonNode flow : wanted.path("authenticationFlows")) {
      if (!flow.path("topLevel").asBoolean()) {
        continue;
      }
      String alias = flow.path("alias").asText();
      if (present(alias).isEmpty()) {
        ObjectNode shell = ((ObjectNode) flow).deepCopy();
        shell.remove("authenticationExecutions");
        admin.post(flows + "/flows", shell);
        fill(flow);
        changes.add("sign-in flow " + alias + " created");
      }
      refuseUnlessAsWritten(flow, alias);
    }
    return changes;
  }

  private List<JsonNode> present(String alias) {
    List<JsonNode> found = new ArrayList<>();
    admin
        .get(flows + "/flows")
        .forEach(
            flow -> {
              if (alias.equals(flow.path("alias").asText())) {
                found.add(flow);
              }
            });
    return found;
  }

  private void fill(JsonNode flow) {
    String path = flows + "/flows/" + segment(flow.path("alias").asText()) + "/executions";
    for (JsonNode execution : flow.path("authenticationExecutions")) {
      ObjectNode body = JsonNodeFactory.instance.objectNode();
      if (execution.path("authenticatorFlow").asBoolean()) {
        JsonNode inner = written(execution.path("flowAlias").asText());
        body.put("alias", inner.path("alias").asText());
        body.put("description", inner.path("description").asText());
        body.put("type", "basic-flow");
        body.put("provider", "");
        admin.post(path + "/flow", body);
      } else {
        body.put("provider", execution.path("authenticator").asText());
        admin.post(path + "/execution", body);
      }
      JsonNode added = last(admin.get(path));
      ObjectNode placed = added.deepCopy();
      placed.put("requirement", execution.path("requirement").asText());
      placed.put("priority", execution.path("priority").asInt());
      admin.put(path, placed);
      if (execution.has("authenticatorConfig")) {
        admin.post(
            flows + "/executions/" + added.path("id").asText() + "/config",
            config(execution.path("authenticatorConfig").asText()));
      }
      if (execution.path("authenticatorFlow").asBoolean()) {
        fill(written(execution.path("flowAlias").asText()));
      }
    }
  }

  /** The execution added last at the first level of the flow. */
  private static JsonNode last(JsonNode executions) {
    JsonNode last = executions.path(0);
    for (JsonNode execution : executions) {
      if (execution.path("level").asInt() == 0) {
        last = execution;
      }
    }
    return last;
  }

  private void refuseUnlessAsWritten(JsonNode flow, String alias) {
    List<String> expected = new ArrayList<>();
    describe(flow, expected);
    List<String> found = new ArrayList<>();
    admin
        .get(flows + "/flows/" + segment(alias) + "/executions")
        .forEach(
            execution ->
                found.add(
                    (execution.path("authenticationFlow").asBoolean()
                            ? execution.path("displayName").asText()
                            : execution.path("providerId").asText())
                        + " "
                        + execution.path("requirement").asText()));
    if (!expected.equals(found)) {
      throw new RealmRefused(
          "The sign-in flow \"%s\" was changed by hand: expected %s, found %s. Give the flow a new alias in the realm file; the old one is left alone"
              .formatted(alias, expected, found));
    }
  }

  private void describe(JsonNode flow, List<String> lines) {
    for (JsonNode execution : flow.path("authenticationExecutions")) {
      boolean inner = execution.path("authenticatorFlow").asBoolean();
      lines.add(
          execution.path(inner ? "flowAlias" : "authenticator").asText()
              + " "
              + execution.path("requirement").asText());
      if (inner) {
        describe(written(execution.path("flowAlias").asText()), lines);
      }
    }
  }

  private JsonNode written(String alias) {
    for (JsonNode flow : wanted.path("authenticationFlows")) {
      if (alias.equals(flow.path("alias").asText())) {
        return flow;
      }
    }
    throw new RealmRefused("The realm file names a sign-in flow it does not hold: " + alias);
  }

  private JsonNode config(String alias) {
    for (JsonNode config : wanted.path("authenticatorConfig")) {
      if (alias.equals(config.path("alias").asText())) {
        return config;
      }
    }
    throw new RealmRefused("The realm file names a setting it does not hold: " + alias);
  }

  private static String segment(String alias) {
    return KeycloakAdmin.encode(alias).replace("+", "%20");
  }
}

package org.seine.realm;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Brings a realm to what its files say. A realm that is missing is created; one that exists keeps
 * its people, their credentials and whatever the files do not mention. Applying twice changes
 * nothing the second time.
 */
public final class RealmUpgrade {
  /** What is compared member by member, not as a setting. */
  private static final Set<String> SECTIONS =
      Set.of("roles", "clients", "users", "authenticationFlows", "authenticatorConfig");

  private final KeycloakAdmin admin;
  private final ObjectNode wanted;
  private final String realm;
  private final List<String> changes = new ArrayList<>();

  private RealmUpgrade(KeycloakAdmin admin, ObjectNode wanted) {
    this.admin = admin;
    this.wanted = wanted;
    this.realm = "/" + wanted.path("realm").asText();
  }

  /**
   * Applies a realm.
   *
   * @param wanted as {@link RealmFiles} reads it
   * @return one line per change, naming what was changed and never its value; empty if nothing was
   * @throws RealmRefused if Keycloak refuses a change or does not take it over
   */
  public static List<String> apply(KeycloakAdmin admin, ObjectNode wanted) {
    RealmUpgrade upgrade = new RealmUpgrade(admin, wanted);
    if (admin.get(upgrade.realm).isMissingNode()) {
      admin.post("", wanted);
      upgrade.changes.add("realm " + upgrade.realm.substring(1) + " created");
    }
    upgrade.roles();
    new AuthenticationFlows(admin, upgrade.realm, wanted).create().forEach(upgrade.changes::add);
    upgrade.settings();
    upgrade.clients();
    new RealmUsers(admin, upgrade.realm).ensure(wanted.path("users")).forEach(upgrade.changes::add);
    return List.copyOf(upgrade.changes);
  }

  private void settings() {
    ObjectNode settings = wanted.deepCopy();
    settings.remove(SECTIONS);
    bring("realm", realm, settings);
  }

  private void roles() {
    for (JsonNode role : wanted.path("roles").path("realm")) {
      String name = role.path("name").asText();
      String path = realm + "/roles/" + KeycloakAdmin.encode(name);
      if (admin.get(path).isMissingNode()) {
        admin.post(realm + "/roles", role);
        changes.add("role " + name + " created");
      } else {
        bring("role " + name, path, (ObjectNode) role);
      }
    }
  }

  private void clients() {
    for (JsonNode client : wanted.path("clients")) {
      String name = client.path("clientId").asText();
      String query = realm + "/clients?clientId=" + KeycloakAdmin.encode(name);
      if (admin.get(query).isEmpty()) {
        admin.post(realm + "/clients", client);
        changes.add("client " + name + " created");
      }
      String path = realm + "/clients/" + admin.get(query).path(0).path("id").asText();
      bring("client " + name, path, (ObjectNode) client);
    }
  }

  private void bring(String what, String path, ObjectNode wish) {
    List<String> differences = Difference.between(wish, admin.get(path));
    if (differences.isEmpty()) {
      return;
    }
    admin.put(path, Difference.laidOver(wish, (ObjectNode) admin.get(path)));
    List<String> left = Difference.between(wish, admin.get(path));
    if (!left.isEmpty()) {
      throw new RealmRefused("Keycloak did not take over %s %s".formatted(what, left));
    }
    differences.forEach(pointer -> changes.add(what + " " + pointer + " changed"));
  }
}

package org.seine.pages;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;

/**
 * Where the keys of a person go, as Chromium tells it to a screen reader.
 *
 * @param role as ARIA names it, for example button; empty where the page itself has the focus
 * @param name that is read out
 * @param value of a field; of a select the option that is shown
 * @param isOn whether a box or choice is on
 */
record Focused(String role, String name, String value, boolean isOn) {
  /** Asks the browser. */
  static Focused in(CDPSession line) {
    JsonObject ask = new JsonObject();
    ask.addProperty("expression", "document.activeElement");
    JsonObject element = line.send("Runtime.evaluate", ask).getAsJsonObject("result");
    JsonObject about = new JsonObject();
    about.add("objectId", element.get("objectId"));
    about.addProperty("fetchRelatives", false);
    JsonArray nodes = line.send("Accessibility.getPartialAXTree", about).getAsJsonArray("nodes");
    JsonObject node = nodes.get(0).getAsJsonObject();
    boolean isPage = "HTMLBodyElement".equals(element.get("className").getAsString());
    return new Focused(
        isPage ? "" : text(node, "role"), text(node, "name"), text(node, "value"), isOn(node));
  }

  /** Whether nothing has the focus: whoever presses Tab now begins at the top. */
  boolean isNowhere() {
    return role.isEmpty();
  }

  private static String text(JsonObject node, String member) {
    JsonObject found = node.getAsJsonObject(member);
    return found == null || !found.has("value")
        ? ""
        : Words.plain(found.get("value").getAsString()).strip();
  }

  private static boolean isOn(JsonObject node) {
    JsonArray properties = node.getAsJsonArray("properties");
    for (int i = 0; properties != null && i < properties.size(); i++) {
      JsonObject property = properties.get(i).getAsJsonObject();
      if ("checked".equals(property.get("name").getAsString())) {
        return "true".equals(text(property, "value"));
      }
    }
    return false;
  }
}

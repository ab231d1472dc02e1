package org.seine.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;

/** What a newcomer is told when everything is up: where, who, and what next. */
final class Welcome {
  private Welcome() {}

  static void print(PrintWriter out, Installation installation, Ports ports, DataFolder data)
      throws IOException {
    JsonNode demo =
        new ObjectMapper()
            .readTree(Files.readAllBytes(installation.realmFolder().resolve("demo.json")));
    out.printf("%nThe portal answers at %s%n", PortalSettings.url(ports));
    out.printf("  its authority: %s%n", data.resolve("tls").resolve("root.crt"));
    out.printf("  API description: %s/q/openapi%n%n", PortalSettings.url(ports));
    out.printf(
        "Demo accounts (every password is %s):%n",
        demo.path("users").path(0).path("credentials").path(0).path("value").asText());
    for (JsonNode user : demo.path("users")) {
      out.printf(
          "  %-20s %-18s %s %s%n",
          user.path("username").asText(),
          user.path("realmRoles").path(0).asText(),
          user.path("firstName").asText(),
          user.path("lastName").asText());
    }
    out.printf("%nNext: ./seine demo, in a second terminal, plays the main job and proves it.%n");
    out.printf("Ctrl-C stops everything; the data stays in %s.%n", data.path());
    out.flush();
  }
}

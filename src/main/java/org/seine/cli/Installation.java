package org.seine.cli;

import java.nio.file.Path;

/**
 * Where the programs lie: the folder that the script {@code seine} is in.
 *
 * @param home that folder
 */
record Installation(Path home) {
  /** As the script says; the working folder if it was not the script that called. */
  static Installation here() {
    return new Installation(
        Path.of(System.getProperty("seine.home", "")).toAbsolutePath().normalize());
  }

  Path realmFolder() {
    return home.resolve("keycloak-realm");
  }

  Path keycloakArchive() {
    return home.resolve("target").resolve("side-loaded").resolve("keycloak.tar.gz");
  }

  Path portal() {
    return home.resolve("target").resolve("quarkus-app").resolve("quarkus-run.jar");
  }
}

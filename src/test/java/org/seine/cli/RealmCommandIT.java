package org.seine.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.seine.WithAPortalOfItsOwn;
import org.seine.embedded.RealServices;

@WithAPortalOfItsOwn
@DisplayName("seine realm apply")
class RealmCommandIT {
  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String REALM = "seine-by-command";

  @TempDir Path folder;

  @BeforeAll
  static void start() {
    RealServices.ensureRunning();
  }

  @AfterEach
  void removeTheRealm() {
    if (!RealServices.keycloakAdmin().get("/" + REALM).isMissingNode()) {
      RealServices.keycloakAdmin().delete("/" + REALM);
    }
  }

  @Test
  void createsTheRealmAndHasNothingToDoTheSecondTime() throws Exception {
    assertThat(apply(environment(), 0)).startsWith("realm " + REALM + " created");
    assertThat(apply(environment(), 0)).isEqualTo("nothing to change");
  }

  @Test
  void saysWhichVariableIsMissing() throws Exception {
    Map<String, String> environment = environment();
    environment.put("SEINE_PAGES_SECRET", "");
    assertThat(apply(environment, 1))
        .isEqualTo("SEINE_PAGES_SECRET is not set; the realm file needs it");
  }

  @Test
  void refusesAWrongSecretWithoutShowingIt() throws Exception {
    Map<String, String> environment = environment();
    environment.put(RealmCommand.SECRET, "not-the-secret");
    assertThat(apply(environment, 1))
        .startsWith("Keycloak does not accept the administering client")
        .doesNotContain("not-the-secret");
  }

  private String apply(Map<String, String> environment, int code) throws Exception {
    List<String> command = new ArrayList<>(Launched.java());
    command.addAll(
        List.of(
            "realm", "apply",
            "--server", RealServices.keycloakUrl(),
            "--trust", RealServices.trust().toString(),
            "--file", realmFile().toString()));
    try (Launched launched = Launched.run(folder, environment, command)) {
      assertThat(launched.awaitEnd(PATIENCE)).as(launched.output()).isEqualTo(code);
      return launched.output().strip();
    }
  }

  private Path realmFile() throws IOException {
    String realm = Files.readString(Path.of("keycloak-realm", "seine-realm.json"));
    return Files.writeString(
        folder.resolve("realm.json"),
        realm.replaceFirst("\"realm\": \"seine\"", "\"realm\": \"" + REALM + "\""));
  }

  private static Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>(RealServices.realmValues());
    environment.put(RealmCommand.SECRET, RealServices.bootstrapSecret());
    return environment;
  }
}

package org.seine;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.jar.JarFile;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("The bill of materials")
class BillOfMaterialsIT {
  private final JsonNode components = read().path("components");

  @Test
  void namesEveryLibraryThatIsShipped() throws IOException {
    Set<String> named = new HashSet<>();
    components.forEach(
        component ->
            named.add(
                "%s.%s-%s"
                    .formatted(
                        component.path("group").asText(),
                        component.path("name").asText(),
                        component.path("version").asText())));
    try (Stream<Path> jars = Files.list(Path.of("target", "quarkus-app", "lib", "main"))) {
      List<String> shipped =
          jars.map(jar -> jar.getFileName().toString().replace(".jar", "")).toList();

      assertThat(shipped).isNotEmpty();
      // A classifier (netty's native parts) follows the version in the name of the file.
      assertThat(shipped).allMatch(jar -> named.stream().anyMatch(jar::startsWith));
    }
  }

  @Test
  @DisplayName("names the Keycloak that is shipped beside the portal, by the digest of its archive")
  void namesTheKeycloakThatIsShipped() throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256")
            .digest(Files.readAllBytes(Path.of("target", "side-loaded", "keycloak.tar.gz")));
    List<String> digests = new ArrayList<>();
    for (JsonNode hash : component("org.keycloak", "keycloak-quarkus-dist").path("hashes")) {
      digests.add(hash.path("alg").asText() + " " + hash.path("content").asText());
    }

    assertThat(digests).contains("SHA-256 " + HexFormat.of().formatHex(digest));
  }

  @Test
  @DisplayName("names the native AES provider that is shipped inside the portal, by its version")
  void namesTheNativeProviderThatIsShipped() throws IOException {
    Path provider = Path.of("target", "classes", "native", "bcprov-lts8on.provider");
    try (JarFile jar = new JarFile(provider.toFile())) {
      assertThat(component("org.bouncycastle", "bcprov-lts8on").path("version").asText())
          .isEqualTo(jar.getManifest().getMainAttributes().getValue("Bundle-Version"));
    }
  }

  @Test
  void namesEveryLibraryOfThePages() throws IOException {
    JsonNode wanted =
        new ObjectMapper()
            .readTree(Path.of("src", "main", "webui", "package.json").toFile())
            .path("dependencies");
    Set<String> named = new HashSet<>();
    components.forEach(component -> named.add(component.path("bom-ref").asText()));

    assertThat(wanted).isNotEmpty();
    wanted
        .fieldNames()
        .forEachRemaining(
            name -> assertThat(named).contains(name + "@" + wanted.path(name).asText()));
  }

  @Test
  void namesALicenceThatWeMayUseForEachLibrary() throws IOException {
    Set<String> allowed =
        Files.readAllLines(Path.of("config", "licences.txt")).stream()
            .filter(line -> !line.startsWith("#") && !line.isBlank())
            .collect(Collectors.toSet());
    List<String> others = new ArrayList<>();
    for (JsonNode component : components) {
      Set<String> licences = licences(component);
      if (licences.stream().noneMatch(allowed::contains)) {
        others.add(component.path("purl").asText() + " " + licences);
      }
    }
    assertThat(others).as("libraries under licences outside config/licences.txt").isEmpty();
  }

  private JsonNode component(String group, String name) {
    for (JsonNode component : components) {
      if (group.equals(component.path("group").asText())
          && name.equals(component.path("name").asText())) {
        return component;
      }
    }
    return MissingNode.getInstance();
  }

  private static Set<String> licences(JsonNode component) {
    Set<String> licences = new HashSet<>();
    for (JsonNode entry : component.path("licenses")) {
      // "MIT or MPL-2.0" is how some write that one may choose.
      for (JsonNode written :
          List.of(
              entry.path("license").path("id"),
              entry.path("license").path("name"),
              entry.path("expression"))) {
        licences.addAll(List.of(written.asText().replaceAll("[()]", "").split("(?i) or ", -1)));
      }
    }
    licences.remove("");
    return licences;
  }

  private static JsonNode read() {
    try {
      return new ObjectMapper().readTree(Files.readAllBytes(Path.of("target", "sbom.json")));
    } catch (IOException e) {
      throw new IllegalStateException("target/sbom.json is missing: run ./mvnw verify", e);
    }
  }
}

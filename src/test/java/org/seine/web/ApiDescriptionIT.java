package org.seine.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@QuarkusTest
@DisplayName("The API description")
class ApiDescriptionIT {
  private static final Path KEPT = Path.of("docs/openapi.yaml");
  private static final Path FOUND = Path.of("target/openapi.yaml");

  @Test
  void isWhatThePortalDoes() throws IOException {
    String running =
        given()
            .accept("application/yaml")
            .get("/q/openapi")
            .asString()
            // Each run of the tests has a Keycloak at another port.
            .replaceAll("https://localhost:[0-9]+/realms", "https://localhost:8444/realms");
    Files.writeString(FOUND, running);
    assertThat(Files.exists(KEPT) ? Files.readString(KEPT) : "")
        .as("look at the difference, and if it is meant: cp %s %s", FOUND, KEPT)
        .isEqualTo(running);
  }

  @Test
  void isOfVersionThreeOne() throws IOException {
    assertThat(description().path("openapi").asText()).startsWith("3.1");
  }

  @Test
  void namesEachOperationAndEachOfItsAnswers() throws IOException {
    for (JsonNode path : description().path("paths")) {
      for (JsonNode operation : path) {
        if (operation.has("responses")) {
          assertThat(operation.path("operationId").asText()).isNotEmpty();
          assertThat(operation.path("summary").asText()).isNotEmpty();
          assertThat(operation.path("responses").fieldNames())
              .toIterable()
              .contains("400", "401", "403", "429", "500", "503");
        }
      }
    }
  }

  @Test
  void givesExamplesThatItsOwnSchemasAccept() throws IOException {
    JsonNode schemas = description().path("components").path("schemas");
    List<String> refused = new ArrayList<>();
    int examples = 0;
    for (var named : schemas.properties()) {
      for (JsonNode example : named.getValue().path("examples")) {
        examples++;
        var root =
            new ObjectMapper()
                .createObjectNode()
                .put("$ref", "#/components/schemas/" + named.getKey());
        root.putObject("components").set("schemas", schemas);
        JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
            .getSchema(root)
            .validate(example)
            .forEach(fault -> refused.add(named.getKey() + ": " + fault.getMessage()));
      }
    }
    assertThat(refused).isEmpty();
    assertThat(examples).isPositive();
  }

  private static JsonNode description() throws IOException {
    return new YAMLMapper()
        .readTree(given().accept("application/yaml").get("/q/openapi").asString());
  }
}

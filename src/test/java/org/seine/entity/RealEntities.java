package org.seine.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.lead.LeadWorld.lead;
import static org.seine.lead.LeadWorld.newId;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Entities of a file that somebody published, {@code -Dentities=FILE}: in through the API, sealed,
 * submitted, and out again at the recipient. No build runs it, since what is published is not ours
 * to keep here; docs/measured/entities.md says what it was played with. What went in and what came
 * out is compared member by member, without the portal's own reader.
 */
@QuarkusTest
@DisplayName("Entities that somebody published")
class RealEntities {
  private static final Logger LOG = Logger.getLogger(RealEntities.class);
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void comeInInOneGoAndOutTheSameInMeaning() throws IOException {
    var file = Path.of(System.getProperty("entities"));
    var wanted = new HashMap<String, Object>();
    for (String line : Files.readAllLines(file)) {
      var entity = JSON.readTree(line);
      wanted.put(entity.path("id").asText(), meaning(entity));
    }
    var lead = newId();
    PORT_CALLIS.save(lead, evidence(OTP)).then().statusCode(200);
    long began = System.nanoTime();
    var report =
        PORT_CALLIS
            .call()
            .header("If-Match", PORT_CALLIS.etag(lead))
            .contentType("application/x-ndjson")
            .body(Files.readAllBytes(file))
            .post(lead(lead) + "/entities/import");
    long took = (System.nanoTime() - began) / 1_000_000;
    assertThat(report.statusCode()).as(report.asString()).isEqualTo(200);
    assertThat(report.jsonPath().getInt("added")).isEqualTo(wanted.size());
    assertThat(report.jsonPath().getList("lines")).hasSize(wanted.size());
    PORT_CALLIS.post(lead, "submission", PORT_CALLIS.etag(lead)).then().statusCode(200);

    var given = JSON.readTree(OTP.call().get(lead(lead) + "/entities").asByteArray());
    Map<String, Object> found = new HashMap<>();
    given
        .path("entities")
        .forEach(entity -> found.put(entity.path("id").asText(), meaning(entity)));
    assertThat(found).isEqualTo(wanted);
    LOG.infof("%d lines, %d bytes, taken in %d ms", wanted.size(), Files.size(file), took);
  }

  /** The schema, each property with the set of its values, and what an export carries beside. */
  private static Map<String, Object> meaning(JsonNode entity) {
    Map<String, Object> meaning = new HashMap<>();
    entity.properties().forEach(member -> meaning.put(member.getKey(), member.getValue()));
    Map<String, Set<String>> properties = new HashMap<>();
    entity
        .path("properties")
        .properties()
        .forEach(
            property -> {
              Set<String> values = new HashSet<>();
              property.getValue().forEach(value -> values.add(value.asText()));
              if (!values.isEmpty()) {
                properties.put(property.getKey(), values);
              }
            });
    meaning.put("properties", properties);
    return meaning;
  }
}

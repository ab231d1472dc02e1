package org.seine.entity;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.lead.LeadWorld.lead;
import static org.seine.lead.LeadWorld.newId;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.response.Response;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.entity.model.EntityChange;
import org.seine.entity.model.EntityFaults;
import org.seine.entity.model.EntityLines;
import org.seine.entity.model.EntityReader;
import org.seine.entity.model.EntitySet;
import org.seine.entity.model.ManyLines;
import org.seine.lead.LeadWorld;

@QuarkusTest
@DisplayName("Entities in a lead")
class EntityIT {
  private static final String PERSON =
      "{\"id\":\"p1\",\"schema\":\"Person\",\"properties\":{\"name\":[\"Gaspard Tassandey\",\"غاسبار تاسنديه\"]}}";
  private static final String COMPANY =
      "{\"id\":\"c1\",\"schema\":\"Company\",\"properties\":{\"name\":[\"Lac-Bleu Minerais SARL\"]}}";
  private static final String OWNERSHIP =
      "{\"id\":\"o1\",\"schema\":\"Ownership\",\"properties\":{\"asset\":[\"c1\"],\"owner\":[\"p1\"],\"percentage\":[\"85\"]}}";

  private static String draft() {
    var id = newId();
    PORT_CALLIS.save(id, evidence(OTP)).then().statusCode(200);
    return id;
  }

  private static String entities(String lead) {
    return lead(lead) + "/entities";
  }

  private static Response imports(String lead, byte[] lines) {
    return PORT_CALLIS
        .call()
        .header("If-Match", PORT_CALLIS.etag(lead))
        .contentType("application/x-ndjson")
        .body(lines)
        .post(entities(lead) + "/import");
  }

  private static Response imports(String lead, String... lines) {
    return imports(lead, String.join("\n", lines).getBytes(UTF_8));
  }

  private static Response changes(String lead, String json) {
    return PORT_CALLIS.post(lead, "entities", PORT_CALLIS.etag(lead), json);
  }

  private static JsonNode read(LeadWorld who, String lead) throws IOException {
    var answer = who.call().get(entities(lead));
    assertThat(answer.statusCode()).isEqualTo(200);
    return new ObjectMapper().readTree(answer.asByteArray());
  }

  private static EntitySet set(Iterable<? extends Object> lines) {
    var faults = new EntityFaults();
    List<String> texts = new ArrayList<>();
    lines.forEach(line -> texts.add(line.toString()));
    var read =
        EntityLines.read(String.join("\n", texts).getBytes(UTF_8), new EntityReader(true), faults);
    var set = EntityChange.importing(EntitySet.empty(), read, faults);
    assertThat(faults.count()).isZero();
    return set;
  }

  private static void submit(String lead) {
    PORT_CALLIS.post(lead, "submission", PORT_CALLIS.etag(lead)).then().statusCode(200);
  }

  @Test
  void areCheckedAgainstAModelThatIsPackedAndMayBeKept() {
    var packed =
        OTP.call().header("Accept-Encoding", "gzip").get("/api/v1/entity-model").then().extract();
    // By itself the client would ask for packed bytes too.
    var asIs =
        RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());
    var plain =
        OTP.call()
            .config(asIs)
            .header("Accept-Encoding", "identity")
            .get("/api/v1/entity-model")
            .then()
            .statusCode(200)
            .header("Content-Encoding", nullValue())
            .extract();
    assertThat(packed.header("Content-Encoding")).isEqualTo("gzip");
    assertThat(packed.header("Cache-Control")).isEqualTo("private, max-age=3600");
    assertThat(packed.header("Vary")).isEqualToIgnoringCase("Accept-Encoding");
    assertThat(packed.asString()).isEqualTo(plain.asString());
    assertThat(Integer.parseInt(packed.header("Content-Length"))).isLessThan(10_000);
  }

  @Test
  void comeInAsTenThousandLinesAndOutTheSameInMeaning() throws IOException {
    var lead = draft();
    imports(lead, ManyLines.of(10_000))
        .then()
        .statusCode(200)
        .body("added", equalTo(10_000))
        .body("lines", hasSize(10_000))
        .body("lines[4711].line", equalTo(4712))
        .body("lines[4711].outcome", equalTo("ADDED"));
    imports(lead, ManyLines.of(10_000))
        .then()
        .statusCode(200)
        .body("added", equalTo(0))
        .body("unchanged", equalTo(10_000));
    submit(lead);
    var given = read(OTP, lead);
    assertThat(given.path("draft").asBoolean()).isFalse();
    assertThat(set(given.path("entities"))).isEqualTo(set(ManyLines.lines(10_000)));
    var document = given.path("document").asText();
    assertThat(OTP.get(lead, document).asByteArray())
        .isEqualTo(set(ManyLines.lines(10_000)).bytes());
    OTP.call()
        .get(lead(lead) + "/documents/" + document + "/verification")
        .then()
        .body("indication", equalTo("PASSED"));
  }

  @Test
  void stayOutAllOfThemIfOneLineOfTenThousandIsBroken() throws IOException {
    var lead = draft();
    var lines = new ArrayList<>(ManyLines.lines(10_000));
    lines.set(6_332, lines.get(6_332).replace("\"iban\":[\"QP", "\"iban\":[\"XQ"));
    assertThat(lines.get(6_332)).contains("XQ");
    imports(lead, lines.toArray(String[]::new))
        .then()
        .statusCode(422)
        .body("type", equalTo("urn:seine:problem:entities-refused"))
        .body("count", equalTo(1))
        .body("faults[0].line", equalTo(6_333))
        .body("faults[0].pointer", equalTo("/properties/iban/0"))
        .body("faults[0].key", equalTo("type.iban"));
    assertThat(read(PORT_CALLIS, lead).path("entities")).isEmpty();
  }

  @Test
  void changeTogetherOrNotAtAll() throws IOException {
    var lead = draft();
    changes(lead, "{\"put\":[" + PERSON + "," + COMPANY + "," + OWNERSHIP + "]}")
        .then()
        .statusCode(204);
    changes(lead, "{\"remove\":[\"c1\"]}")
        .then()
        .statusCode(422)
        .body("faults.key", hasItem("reference.stillNeeded"));
    changes(lead, "{\"put\":[" + PERSON.replace("Gaspard", "G.") + "],\"remove\":[\"c1\",\"o1\"]}")
        .then()
        .statusCode(204);
    var left = read(PORT_CALLIS, lead);
    assertThat(left.path("entities")).hasSize(1);
    assertThat(left.at("/entities/0/properties/name/0").asText()).isEqualTo("G. Tassandey");
    changes(lead, "{\"remove\":[\"p1\"]}").then().statusCode(204);
    assertThat(read(PORT_CALLIS, lead).has("document")).isFalse();
  }

  @Test
  void areNeverChangedUnseen() {
    var lead = draft();
    var read = PORT_CALLIS.etag(lead);
    imports(lead, PERSON).then().statusCode(200);
    PORT_CALLIS.post(lead, "entities", read, "{\"remove\":[\"p1\"]}").then().statusCode(412);
    PORT_CALLIS.post(lead, "submission", read).then().statusCode(412);
    PORT_CALLIS
        .call()
        .contentType("application/x-ndjson")
        .body(PERSON.getBytes(UTF_8))
        .post(entities(lead) + "/import")
        .then()
        .statusCode(428);
    imports(lead, PERSON.replace("Gaspard", "Another"))
        .then()
        .statusCode(422)
        .body("faults[0].key", equalTo("id.taken"));
  }

  @Test
  void areNeverTakenWithAPrivateKeyNorEchoed() {
    var secret = "5HueCGU8rMjxEXxiPuD5BDku4MkFqeZyd4dZ1jvhTVqvbTLvyTJ";
    var lead = draft();
    var answer =
        imports(
            lead,
            "{\"id\":\"w\",\"schema\":\"CryptoWallet\",\"properties\":{\"privateKey\":[\"%s\"]}}"
                .formatted(secret));
    answer.then().statusCode(422).body("faults[0].key", equalTo("property.privateKey"));
    assertThat(answer.asString()).doesNotContain(secret);
  }

  @Test
  void areRefusedBeyondTheirLimits() {
    var lead = draft();
    PORT_CALLIS
        .call()
        .header("If-Match", PORT_CALLIS.etag(lead))
        .contentType("application/x-ndjson")
        .body(new byte[EntitySet.MAX_BYTES + 1])
        .post(entities(lead) + "/import")
        .then()
        .statusCode(413);
    imports(lead, PERSON.replace("Gaspard", "x".repeat(1 << 20)))
        .then()
        .statusCode(422)
        .body("faults[0].key", equalTo("line.tooLong"));
  }

  @Test
  void areCorrectedByANewVersionAndStayReadableInTheOld() throws IOException {
    var lead = draft();
    imports(lead, PERSON).then().statusCode(200);
    submit(lead);
    changes(lead, "{\"put\":[" + COMPANY + "," + OWNERSHIP + "]}").then().statusCode(204);
    assertThat(read(OTP, lead).path("entities")).hasSize(1);
    var prepared = read(PORT_CALLIS, lead);
    assertThat(prepared.path("entities")).hasSize(3);
    assertThat(prepared.path("version").asInt()).isEqualTo(2);
    var correction =
        evidence(OTP).strip().replaceFirst("}$", "")
            + ",\"documents\":[\"%s\"]}".formatted(prepared.path("document").asText());
    PORT_CALLIS
        .post(lead, "corrections", PORT_CALLIS.etag(lead), correction)
        .then()
        .statusCode(200);
    assertThat(read(OTP, lead).path("entities")).hasSize(3);
    OTP.call()
        .queryParam("version", 1)
        .get(entities(lead))
        .then()
        .statusCode(200)
        .body("entities", hasSize(1));
  }

  @Test
  void areThereForNobodyElse() {
    var lead = draft();
    imports(lead, PERSON).then().statusCode(200);
    submit(lead);
    MARAVELLE.call().get(entities(lead)).then().statusCode(404);
    REGISTRY.call().get(entities(lead)).then().statusCode(404);
    OTP.post(lead, "entities", OTP.etag(lead), "{\"remove\":[\"p1\"]}").then().statusCode(403);
  }

  @Test
  void areNeverPutByTheWayOfDocuments() throws IOException {
    var lead = draft();
    imports(lead, PERSON).then().statusCode(200);
    var document = read(PORT_CALLIS, lead).path("document").asText();
    PORT_CALLIS
        .put(lead, document, "entities.ftm.json", "application/octet-stream", new byte[] {'x'})
        .then()
        .statusCode(400);
  }

  @Test
  void leaveNothingBehindInTheStoreWhenTheyAreReplaced() throws IOException {
    var lead = draft();
    imports(lead, PERSON).then().statusCode(200);
    var folder = java.nio.file.Path.of("target/it/content");
    long before = files(folder);
    imports(lead, COMPANY).then().statusCode(200);
    assertThat(files(folder)).isEqualTo(before);
  }

  private static long files(java.nio.file.Path folder) throws IOException {
    try (var all = java.nio.file.Files.walk(folder)) {
      return all.filter(java.nio.file.Files::isRegularFile).count();
    }
  }
}

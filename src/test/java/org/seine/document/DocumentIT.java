package org.seine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.TEXT;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.lead.LeadWorld.lead;
import static org.seine.lead.LeadWorld.newId;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seine.crypto.export.ExportedThing;
import org.seine.crypto.refusal.Indication;
import org.seine.embedded.DemoTokens;
import org.seine.embedded.RealServices;

@QuarkusTest
@DisplayName("A document")
class DocumentIT {
  static final String BINARY = "application/octet-stream";

  @ConfigProperty(name = "seine.content.folder")
  Path store;

  @TestHTTPResource URL portal;

  static byte[] noise(int length) {
    var bytes = new byte[length];
    new Random(length).nextBytes(bytes);
    return bytes;
  }

  static String draft() {
    var id = newId();
    PORT_CALLIS.save(id, evidence(OTP)).then().statusCode(200);
    return id;
  }

  static void submit(String lead) {
    PORT_CALLIS.post(lead, "submission", PORT_CALLIS.etag(lead)).then().statusCode(200);
  }

  @Test
  void isTakenOnceAndNeverReplaced() {
    var lead = draft();
    var id = newId();
    PORT_CALLIS.put(lead, id, "a.txt", "text/plain", TEXT).then().statusCode(201);
    PORT_CALLIS.put(lead, id, "a.txt", "text/plain", TEXT).then().statusCode(200);
    PORT_CALLIS.put(lead, id, "b.txt", "text/plain", TEXT).then().statusCode(409);
    PORT_CALLIS
        .put(lead, id, "a.txt", "text/plain", "other".getBytes(StandardCharsets.UTF_8))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:seine:problem:another-document"));
    assertThat(PORT_CALLIS.get(lead, id).asByteArray()).isEqualTo(TEXT);
  }

  @Test
  void neverTakesTheIdOfItsLead() {
    var lead = draft();
    PORT_CALLIS.put(lead, lead, "a.txt", "text/plain", TEXT).then().statusCode(409);
  }

  @ParameterizedTest(name = "of {0} bytes")
  @ValueSource(ints = {0, 1, 1048575, 1048576, 1048577, 5000000})
  void comesBackByteForByte(int length) {
    var lead = draft();
    var id = newId();
    PORT_CALLIS.put(lead, id, "noise.bin", BINARY, noise(length)).then().statusCode(201);
    submit(lead);
    assertThat(OTP.get(lead, id).then().statusCode(200).extract().asByteArray())
        .isEqualTo(noise(length));
  }

  @Test
  void keepsItsNameInEveryScript() {
    var lead = draft();
    var id = newId();
    PORT_CALLIS
        .put(lead, id, "relev%C3%A9%20%D8%BA%D8%A7%D8%B3%2B.pdf", BINARY, noise(9))
        .then()
        .statusCode(201);
    PORT_CALLIS
        .call()
        .get(lead(lead) + "/documents")
        .then()
        .body("name[0]", equalTo("relevé غاس+.pdf"));
    assertThat(PORT_CALLIS.get(lead, id).header("Content-Disposition"))
        .isEqualTo("attachment; filename*=UTF-8''relev%C3%A9%20%D8%BA%D8%A7%D8%B3%2B.pdf");
  }

  @ParameterizedTest(name = "named {0}")
  @ValueSource(strings = {"", "..", "a%2Fb", "a%00b", "a%E2%80%AEb", "%"})
  void isRefusedUnderAHostileName(String name) {
    PORT_CALLIS.put(draft(), newId(), name, BINARY, noise(9)).then().statusCode(400);
  }

  @Test
  void isRefusedUnderAnotherTypeThanItsContent() {
    PORT_CALLIS
        .put(draft(), newId(), "a.pdf", "application/pdf", TEXT)
        .then()
        .statusCode(415)
        .body("found", equalTo("text/plain"));
  }

  @ParameterizedTest(name = "by {0}")
  @CsvSource(
      delimiter = ';',
      value = {
        "bytes=0-0;0;0",
        "bytes=1048570-1048590;1048570;1048590",
        "bytes=3000000-;3000000;4999999",
        "bytes=-7;4999993;4999999",
        "bytes=4999999-9999999;4999999;4999999"
      })
  void isReadInRanges(String range, int from, int to) {
    var lead = draft();
    var id = newId();
    var bytes = noise(5000000);
    PORT_CALLIS.put(lead, id, "noise.bin", BINARY, bytes).then().statusCode(201);
    submit(lead);
    var answer =
        OTP.call().header("Range", range).get(lead(lead) + "/documents/" + id).then().extract();
    assertThat(answer.statusCode()).isEqualTo(206);
    assertThat(answer.header("Content-Range")).isEqualTo("bytes %d-%d/5000000".formatted(from, to));
    assertThat(answer.asByteArray()).isEqualTo(Arrays.copyOfRange(bytes, from, to + 1));
  }

  @Test
  void isSentWholeForSeveralRangesAndRefusedBehindItsEnd() {
    var lead = draft();
    var id = newId();
    PORT_CALLIS.put(lead, id, "noise.bin", BINARY, noise(100)).then().statusCode(201);
    var address = lead(lead) + "/documents/" + id;
    PORT_CALLIS.call().header("Range", "bytes=0-1,5-6").get(address).then().statusCode(200);
    PORT_CALLIS.call().header("Range", "lines=1-2").get(address).then().statusCode(200);
    PORT_CALLIS
        .call()
        .header("Range", "bytes=0-1")
        .header("If-Range", "\"another\"")
        .get(address)
        .then()
        .statusCode(200);
    PORT_CALLIS
        .call()
        .header("Range", "bytes=100-")
        .get(address)
        .then()
        .statusCode(416)
        .body("length", equalTo(100));
  }

  @Test
  void cannotSlipIntoADraftThatSomebodyHasRead() throws Exception {
    var lead = draft();
    String read = PORT_CALLIS.etag(lead);
    PORT_CALLIS.put(lead, newId(), "late.bin", BINARY, noise(100)).then().statusCode(201);
    PORT_CALLIS.post(lead, "submission", read).then().statusCode(412);
    PORT_CALLIS.post(lead, "submission", PORT_CALLIS.etag(lead)).then().statusCode(200);
  }

  @Test
  void isSeenByItsProviderWhenItIsExported() throws Exception {
    var lead = draft();
    var id = newId();
    PORT_CALLIS.put(lead, id, "noise.bin", BINARY, noise(100)).then().statusCode(201);
    submit(lead);
    OTP.call().get(lead(lead) + "/documents/" + id + "/export").then().statusCode(200);
    PORT_CALLIS
        .call()
        .get("/api/v1/trail?record=" + id + "&operation=document.export")
        .then()
        .statusCode(200)
        .body("items.unit", hasItem(OTP.unit));
  }

  @Test
  void leavesOneEntryForAllRangesOfOneDownload() throws Exception {
    var lead = draft();
    var id = newId();
    PORT_CALLIS.put(lead, id, "noise.bin", BINARY, noise(100)).then().statusCode(201);
    submit(lead);
    for (var range : List.of("bytes=0-9", "bytes=10-19", "bytes=20-")) {
      OTP.call().header("Range", range).get(lead(lead) + "/documents/" + id).then().statusCode(206);
    }
    assertThat(entries(id, "document.open", "done")).isEqualTo(1);
    OTP.get(lead, id).then().statusCode(200);
    assertThat(entries(id, "document.open", "done")).isEqualTo(2);
    REGISTRY.get(lead, id).then().statusCode(404);
    assertThat(entries(id, "document.open", "refused")).isEqualTo(1);
  }

  @Test
  void leavesAnEntryForEachWholeCopyHoweverItIsAskedFor() throws Exception {
    var lead = draft();
    var id = newId();
    PORT_CALLIS.put(lead, id, "noise.bin", BINARY, noise(100)).then().statusCode(201);
    submit(lead);
    var address = lead(lead) + "/documents/" + id;
    for (int copies = 1; copies <= 3; copies++) {
      OTP.call().header("Range", "bytes=0-").get(address).then().statusCode(206);
      assertThat(entries(id, "document.open", "done")).isEqualTo(copies);
    }
    OTP.call().header("Range", "lines=1-2").get(address).then().statusCode(200);
    assertThat(entries(id, "document.open", "done")).isEqualTo(4);
    OTP.call().header("Range", "bytes=0-59").get(address).then().statusCode(206);
    OTP.call().header("Range", "bytes=0-59").get(address).then().statusCode(206);
    assertThat(entries(id, "document.open", "done")).isEqualTo(6);
  }

  static int entries(String record, String operation, String outcome) throws Exception {
    try (var connection =
            DriverManager.getConnection(
                RealServices.jdbcUrl(),
                "seine_portal",
                RealServices.databasePassword("seine_portal"));
        var query =
            connection.prepareStatement(
                "select count(*) from trail_entry where record_id = ?::uuid and operation = ? and"
                    + " outcome = ?")) {
      query.setString(1, record);
      query.setString(2, operation);
      query.setString(3, outcome);
      var rows = query.executeQuery();
      rows.next();
      return rows.getInt(1);
    }
  }

  @ParameterizedTest(name = "after {0} of 3000000 bytes")
  @ValueSource(ints = {0, 1, 65535, 65536, 1048576, 2999999})
  void thatIsCutOffLeavesNothing(int sent) throws Exception {
    var lead = draft();
    var id = newId();
    long before = files("kept");
    try (var socket = new Socket("localhost", portal.getPort())) {
      var out = socket.getOutputStream();
      out.write(
          """
          PUT %s/documents/%s HTTP/1.1\r
          Host: localhost\r
          Authorization: Bearer %s\r
          Seine-Unit: %s\r
          Seine-File-Name: cut.bin\r
          Seine-File-Type: application/octet-stream\r
          Content-Type: application/octet-stream\r
          Content-Length: 3000000\r
          \r
          """
              .formatted(lead(lead), id, DemoTokens.of("tamsin.orrel-quay"), PORT_CALLIS.unit)
              .getBytes(StandardCharsets.US_ASCII));
      out.write(noise(3000000), 0, sent);
      out.flush();
      Thread.sleep(300);
    }
    for (int i = 0; i < 50 && files("unkept") > 0; i++) {
      Thread.sleep(100);
    }
    assertThat(files("unkept")).isZero();
    assertThat(files("kept")).isEqualTo(before);
    PORT_CALLIS.call().get(lead(lead) + "/documents").then().body("", hasSize(0));
    PORT_CALLIS.put(lead, id, "cut.bin", BINARY, noise(3000000)).then().statusCode(201);
  }

  private long files(String part) throws IOException {
    try (Stream<Path> files = Files.walk(store.resolve(part))) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  @Test
  void thatIsSentTwiceAtOnceIsKeptOnce() throws Exception {
    var lead = draft();
    var id = newId();
    long before = files("kept");
    var bytes = noise(4000000);
    var both =
        Stream.generate(
                () ->
                    CompletableFuture.supplyAsync(
                        () -> PORT_CALLIS.put(lead, id, "n.bin", BINARY, bytes).statusCode()))
            .limit(2)
            .toList();
    var statuses = both.stream().map(CompletableFuture::join).sorted().toList();
    assertThat(statuses).containsAnyOf(201);
    assertThat(statuses).isSubsetOf(200, 201, 409);
    assertThat(statuses.stream().filter(status -> status == 201)).hasSize(1);
    assertThat(files("kept")).isEqualTo(before + 1);
    assertThat(PORT_CALLIS.get(lead, id).asByteArray()).isEqualTo(bytes);
  }

  @Test
  void ofWhichOneStoredByteChangedIsNeverTakenForWhole() throws Exception {
    var lead = draft();
    var id = newId();
    var bytes = noise(3 << 20);
    var before = kept();
    PORT_CALLIS.put(lead, id, "noise.bin", BINARY, bytes).then().statusCode(201);
    var content = kept();
    content.removeAll(before);
    submit(lead);
    flip(content.get(0), (2 << 20) + 100);
    OTP.call()
        .get(lead(lead) + "/documents/" + id + "/verification")
        .then()
        .statusCode(200)
        .body("indication", equalTo("FAILED"))
        .body("reason", equalTo("FRAME_ALTERED"));
    assertThatThrownBy(() -> OTP.get(lead, id).asByteArray()).isNotNull();
    OTP.call()
        .header("Range", "bytes=0-99")
        .get(lead(lead) + "/documents/" + id)
        .then()
        .statusCode(206);
    flip(content.get(0), (2 << 20) + 100);
    assertThat(OTP.get(lead, id).asByteArray()).isEqualTo(bytes);
  }

  private List<Path> kept() throws IOException {
    try (Stream<Path> files = Files.walk(store.resolve("kept"))) {
      return new ArrayList<>(files.filter(Files::isRegularFile).toList());
    }
  }

  private static void flip(Path file, int at) throws IOException {
    var bytes = Files.readAllBytes(file);
    bytes[at] ^= 1;
    Files.write(file, bytes);
  }

  @Test
  void isExportedWithAllThatProvesIt(@TempDir Path folder) throws Exception {
    var lead = draft();
    var id = newId();
    PORT_CALLIS.put(lead, id, "noise.bin", BINARY, noise(3000000)).then().statusCode(201);
    PORT_CALLIS.call().get(lead(lead) + "/documents/" + id + "/export").then().statusCode(409);
    submit(lead);
    var archive =
        OTP.call()
            .get(lead(lead) + "/documents/" + id + "/export")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        Files.write(folder.resolve(entry.getName()), zip.readAllBytes());
      }
    }
    var exported = ExportedThing.read(folder);
    var verdict = exported.verdict(exported.root());
    assertThat(verdict.indication()).as(verdict.words()).isEqualTo(Indication.PASSED);
    assertThat(verdict.words()).contains("the portal confirms that it took this at");
    var answered = PORT_CALLIS.call().get(lead(lead) + "/receipt").then().statusCode(200).extract();
    assertThat(Files.readAllBytes(folder.resolve("receipt.json")))
        .isEqualTo(Base64.getDecoder().decode(answered.<String>path("receipt")));
    assertThat(Files.readAllBytes(folder.resolve("receipt.p7s")))
        .isEqualTo(Base64.getDecoder().decode(answered.<String>path("signature")));
  }
}

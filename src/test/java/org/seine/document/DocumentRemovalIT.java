package org.seine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.seine.document.DocumentIT.draft;
import static org.seine.document.DocumentIT.entries;
import static org.seine.document.DocumentIT.submit;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.REGISTRY;
import static org.seine.lead.LeadWorld.TEXT;
import static org.seine.lead.LeadWorld.lead;
import static org.seine.lead.LeadWorld.newId;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.lead.LeadWorld;

@QuarkusTest
@TestProfile(NarrowPortal.class)
@DisplayName("A document that was never submitted")
class DocumentRemovalIT {
  private static String uploaded(String lead) {
    var id = newId();
    PORT_CALLIS.put(lead, id, "a.txt", "text/plain", TEXT).then().statusCode(201);
    return id;
  }

  private static Response remove(LeadWorld by, String lead, String id, String etag) {
    return by.call().header("If-Match", etag).delete(lead(lead) + "/documents/" + id);
  }

  private static long kept() throws IOException {
    try (Stream<Path> files = Files.walk(NarrowPortal.DISK.resolve("content/kept"))) {
      return files.filter(Files::isRegularFile).count();
    }
  }

  @Test
  void isRemovedWithItsContentAndStaysRemoved() throws Exception {
    var lead = draft();
    long before = kept();
    var id = uploaded(lead);
    assertThat(kept()).isEqualTo(before + 1);
    var etag = PORT_CALLIS.etag(lead);
    remove(PORT_CALLIS, lead, id, etag).then().statusCode(204);
    assertThat(kept()).isEqualTo(before);
    assertThat(entries(id, "document.remove", "done")).isEqualTo(1);
    PORT_CALLIS.call().get(lead(lead) + "/documents").then().body("", hasSize(0));
    PORT_CALLIS.get(lead, id).then().statusCode(404);
    remove(PORT_CALLIS, lead, id, etag).then().statusCode(204);
    PORT_CALLIS.post(lead, "submission", etag).then().statusCode(412);
    submit(lead);
  }

  @Test
  void isRemovedByItsOwnUnitOnlyAndOnlyAsItWasRead() throws Exception {
    var lead = draft();
    var id = uploaded(lead);
    var etag = PORT_CALLIS.etag(lead);
    uploaded(lead);
    remove(OTP, lead, id, etag).then().statusCode(404);
    remove(PORT_CALLIS, lead, id, etag).then().statusCode(412);
    PORT_CALLIS.call().delete(lead(lead) + "/documents/" + id).then().statusCode(428);
    remove(PORT_CALLIS, lead, lead, PORT_CALLIS.etag(lead)).then().statusCode(404);
    assertThat(PORT_CALLIS.get(lead, id).asByteArray()).isEqualTo(TEXT);
  }

  @Test
  void staysOnceItIsSubmitted() throws Exception {
    var lead = draft();
    var id = uploaded(lead);
    submit(lead);
    remove(PORT_CALLIS, lead, id, PORT_CALLIS.etag(lead))
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:seine:problem:document-submitted"));
    remove(OTP, lead, id, "\"1\"").then().statusCode(403);
    remove(REGISTRY, lead, id, "\"1\"").then().statusCode(404);
    assertThat(OTP.get(lead, id).asByteArray()).isEqualTo(TEXT);
    assertThat(entries(id, "document.remove", "refused")).isEqualTo(3);
  }

  @Test
  void isRefusedBeyondTheNumberThatALeadMayHave() throws Exception {
    var lead = draft();
    var first = uploaded(lead);
    for (int i = 1; i < NarrowPortal.MOST_DOCUMENTS; i++) {
      uploaded(lead);
    }
    var more = newId();
    PORT_CALLIS
        .put(lead, more, "a.txt", "text/plain", TEXT)
        .then()
        .statusCode(409)
        .body("type", equalTo("urn:seine:problem:too-many-documents"))
        .body("expected", containsString("at most " + NarrowPortal.MOST_DOCUMENTS));
    assertThat(entries(more, "document.upload", "refused")).isEqualTo(1);
    PORT_CALLIS.put(lead, first, "a.txt", "text/plain", TEXT).then().statusCode(200);
    remove(PORT_CALLIS, lead, first, PORT_CALLIS.etag(lead)).then().statusCode(204);
    PORT_CALLIS.put(lead, more, "a.txt", "text/plain", TEXT).then().statusCode(201);
  }
}

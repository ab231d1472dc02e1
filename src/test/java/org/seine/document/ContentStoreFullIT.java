package org.seine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.seine.document.DocumentIT.BINARY;
import static org.seine.document.DocumentIT.draft;
import static org.seine.document.DocumentIT.entries;
import static org.seine.document.DocumentIT.noise;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.lead;
import static org.seine.lead.LeadWorld.newId;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.OnThisMachine;

@QuarkusTest
@TestProfile(NarrowPortal.class)
@DisplayName("A content store without room")
class ContentStoreFullIT {
  private static final Path FILLER = NarrowPortal.DISK.resolve("filler");
  private static final int LEFT = 2 << 20;

  @BeforeEach
  void fill() throws IOException {
    OnThisMachine.needs(NarrowPortal.hasSmallDisk(), "the right to mount a small disk");
    long room = Files.getFileStore(NarrowPortal.DISK).getUsableSpace();
    Files.write(FILLER, new byte[(int) room - LEFT]);
  }

  @AfterEach
  void makeRoom() throws IOException {
    Files.deleteIfExists(FILLER);
  }

  private static List<Path> contents() throws IOException {
    try (Stream<Path> files = Files.walk(NarrowPortal.DISK.resolve("content"))) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @Test
  void refusesAnUploadKeepsNothingOfItAndTakesTheNext() throws Exception {
    var lead = draft();
    var id = newId();
    var before = contents();
    var etag = PORT_CALLIS.etag(lead);
    PORT_CALLIS
        .put(lead, id, "noise.bin", BINARY, noise(5_000_000))
        .then()
        .statusCode(507)
        .contentType("application/problem+json")
        .body("type", equalTo("urn:seine:problem:content-store-full"));
    assertThat(contents()).isEqualTo(before);
    assertThat(entries(id, "document.upload", "failed")).isEqualTo(1);
    PORT_CALLIS.call().get(lead(lead) + "/documents").then().body("", hasSize(0));
    assertThat(PORT_CALLIS.etag(lead)).isEqualTo(etag);

    makeRoom();
    PORT_CALLIS.put(lead, id, "noise.bin", BINARY, noise(5_000_000)).then().statusCode(201);
    assertThat(PORT_CALLIS.get(lead, id).asByteArray()).isEqualTo(noise(5_000_000));
  }
}

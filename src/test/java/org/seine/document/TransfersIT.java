package org.seine.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.seine.document.DocumentIT.BINARY;
import static org.seine.document.DocumentIT.noise;
import static org.seine.lead.LeadWorld.MARAVELLE;
import static org.seine.lead.LeadWorld.OTP;
import static org.seine.lead.LeadWorld.PORT_CALLIS;
import static org.seine.lead.LeadWorld.TARSENIA;
import static org.seine.lead.LeadWorld.TEXT;
import static org.seine.lead.LeadWorld.evidence;
import static org.seine.lead.LeadWorld.lead;
import static org.seine.lead.LeadWorld.newId;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.Vertx;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.SocketException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.embedded.DemoTokens;
import org.seine.lead.LeadWorld;

@QuarkusTest
@TestProfile(NarrowPortal.class)
@DisplayName("Transfers that stand still, or come in numbers")
class TransfersIT {
  private static final int ANNOUNCED = 3_000_000;

  @TestHTTPResource URL portal;
  @Inject Vertx vertx;

  @ConfigProperty(name = "seine.content.folder")
  Path store;

  private final List<RawCall> calls = new ArrayList<>();

  @AfterEach
  void letGo() throws Exception {
    for (var call : calls) {
      call.close();
    }
    awaitNothingUnkept();
  }

  private static String draft(LeadWorld by) {
    var id = newId();
    by.save(id, evidence(OTP)).then().statusCode(200);
    return id;
  }

  private RawCall stalled(LeadWorld by, String lead) throws IOException {
    var token = DemoTokens.of(by == TARSENIA ? "ignaro.valtesse" : "tamsin.orrel-quay");
    var call = RawCall.upload(portal.getPort(), token, by, lead, newId(), ANNOUNCED);
    calls.add(call);
    call.send(noise(200_000));
    return call;
  }

  /** Each stalled upload that was let in has a file that is not kept yet. */
  private void awaitUnkept(int number) throws Exception {
    var end = Instant.now().plusSeconds(5);
    while (files("unkept") != number && Instant.now().isBefore(end)) {
      Thread.sleep(20);
    }
    assertThat(files("unkept")).isEqualTo(number);
  }

  private void awaitNothingUnkept() throws Exception {
    var end = Instant.now().plusSeconds(20);
    while (files("unkept") > 0 && Instant.now().isBefore(end)) {
      Thread.sleep(50);
    }
    assertThat(files("unkept")).isZero();
  }

  private long files(String part) throws IOException {
    try (Stream<Path> files = Files.list(store.resolve(part))) {
      return files.count();
    }
  }

  @Test
  void areRefusedBeyondTheirBoundsWhileOrdinaryCallsGoOn() throws Exception {
    var lead = draft(PORT_CALLIS);
    var theirs = draft(TARSENIA);
    stalled(PORT_CALLIS, lead);
    stalled(PORT_CALLIS, lead);
    awaitUnkept(2);
    var refused = newId();
    PORT_CALLIS
        .put(lead, refused, "a.txt", "text/plain", TEXT)
        .then()
        .statusCode(429)
        .header("Retry-After", equalTo("10"))
        .body("type", equalTo("urn:seine:problem:too-many-transfers"))
        .body("expected", containsString("one member"));
    assertThat(DocumentIT.entries(refused, "document.upload", "refused")).isEqualTo(1);

    stalled(TARSENIA, theirs);
    awaitUnkept(NarrowPortal.AT_ONCE);
    TARSENIA
        .put(theirs, newId(), "a.txt", "text/plain", TEXT)
        .then()
        .statusCode(429)
        .body("expected", containsString("the portal"));
    PORT_CALLIS.call().get("/api/v1/me").then().statusCode(200);
    PORT_CALLIS.read(lead).then().statusCode(200);
    PORT_CALLIS.call().get(lead(lead) + "/documents").then().statusCode(200);
    draft(MARAVELLE);
  }

  @Test
  void areToldAndCutOffWhereARefusedOneKeepsComing() throws Exception {
    var token = DemoTokens.of("tamsin.orrel-quay");
    var call =
        RawCall.upload(portal.getPort(), token, PORT_CALLIS, newId(), newId(), 2_000_000_000);
    calls.add(call);
    var answer = new String[1];
    var reader = new Thread(() -> answer[0] = restOf(call));
    reader.start();
    var end = Instant.now().plusSeconds(30);
    while (reader.isAlive() && Instant.now().isBefore(end)) {
      try {
        call.send(noise(100_000));
      } catch (SocketException closed) {
        break;
      }
      Thread.sleep(20);
    }
    reader.join();
    assertThat(answer[0]).startsWith("HTTP/1.1 404 ").contains("urn:seine:problem:not-found");
  }

  @Test
  void areCutWhereTheyStandStill() throws Exception {
    var lead = draft(PORT_CALLIS);
    var first = stalled(PORT_CALLIS, lead);
    stalled(PORT_CALLIS, lead);
    awaitUnkept(2);
    assertThat(first.rest())
        .startsWith("HTTP/1.1 408 ")
        .contains("application/problem+json")
        .contains("urn:seine:problem:too-slow");
    awaitNothingUnkept();
    PORT_CALLIS.put(lead, newId(), "a.txt", "text/plain", TEXT).then().statusCode(201);
    PORT_CALLIS
        .call()
        .get("/api/v1/trail?operation=document.upload&outcome=refused")
        .then()
        .body("items.reason", org.hamcrest.Matchers.hasItem("too-slow"));
  }

  @Test
  void areCutWhereTheyDrip() throws Exception {
    var lead = draft(PORT_CALLIS);
    var call = stalled(PORT_CALLIS, lead);
    awaitUnkept(1);
    var drop = noise(1024);
    var answer = new String[1];
    var reader = new Thread(() -> answer[0] = restOf(call));
    reader.start();
    for (int i = 0; i < 150 && reader.isAlive(); i++) {
      try {
        call.send(drop);
      } catch (SocketException closed) {
        break;
      }
      Thread.sleep(200);
    }
    reader.join();
    assertThat(answer[0]).startsWith("HTTP/1.1 408 ");
    awaitNothingUnkept();
  }

  private static String restOf(RawCall call) {
    try {
      return call.rest();
    } catch (IOException e) {
      return e.toString();
    }
  }

  @Test
  void thatNobodyTakesAreCutAndRecorded() throws Exception {
    var lead = draft(PORT_CALLIS);
    var id = newId();
    PORT_CALLIS.put(lead, id, "noise.bin", BINARY, noise(16 << 20)).then().statusCode(201);
    var token = DemoTokens.of("tamsin.orrel-quay");
    for (int i = 0; i < NarrowPortal.PER_MEMBER; i++) {
      var call = RawCall.download(portal.getPort(), token, PORT_CALLIS, lead, id);
      calls.add(call);
      assertThat(call.start()).startsWith("HTTP/1.1 200 ");
    }
    PORT_CALLIS.get(lead, id).then().statusCode(429).header("Retry-After", notNullValue());
    var end = Instant.now().plusSeconds(20);
    while (DocumentIT.entries(id, "document.open", "refused") < 1 + NarrowPortal.PER_MEMBER
        && Instant.now().isBefore(end)) {
      Thread.sleep(100);
    }
    assertThat(DocumentIT.entries(id, "document.open", "refused"))
        .isEqualTo(1 + NarrowPortal.PER_MEMBER);
    assertThat(PORT_CALLIS.get(lead, id).asByteArray()).isEqualTo(noise(16 << 20));
  }

  @Test
  void leaveKeyWorkItsOwnThreads() throws Exception {
    var released = new CountDownLatch(1);
    var held = new CountDownLatch(NarrowPortal.WORKERS);
    for (int i = 0; i < NarrowPortal.WORKERS; i++) {
      vertx.executeBlocking(
          () -> {
            held.countDown();
            released.await();
            return true;
          },
          false);
    }
    held.await();
    try {
      var lead = draft(PORT_CALLIS);
      PORT_CALLIS.read(lead).then().statusCode(200);
    } finally {
      released.countDown();
    }
  }

  @Test
  void giveTheirPlaceBackAfterEveryEnding() throws Exception {
    var lead = draft(PORT_CALLIS);
    var id = newId();
    PORT_CALLIS.put(lead, id, "noise.bin", BINARY, noise(100_000)).then().statusCode(201);
    var address = lead(lead) + "/documents/" + id;
    for (int i = 0; i <= NarrowPortal.PER_MEMBER; i++) {
      PORT_CALLIS.call().head(address).then().statusCode(200);
      PORT_CALLIS.get(lead, id).then().statusCode(200);
      PORT_CALLIS.get(lead, newId()).then().statusCode(404);
      PORT_CALLIS.call().header("Range", "bytes=100000-").get(address).then().statusCode(416);
      PORT_CALLIS.call().get(address + "/export").then().statusCode(409);
      PORT_CALLIS.call().get(address + "/verification").then().statusCode(200);
      PORT_CALLIS.put(lead, id, "b.bin", BINARY, noise(9)).then().statusCode(409);
      PORT_CALLIS.put(lead, newId(), "a.pdf", "application/pdf", TEXT).then().statusCode(415);
    }
  }
}

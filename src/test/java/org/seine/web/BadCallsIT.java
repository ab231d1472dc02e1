package org.seine.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.seine.embedded.DemoTokens;
import org.seine.embedded.RealServices;
import org.seine.lead.LeadWorld;

@QuarkusTest
@DisplayName("A bad call")
class BadCallsIT {
  private static final String OPERATIONS = "5e1e0000-0000-4000-8000-000200000014";
  private static final String PROPOSALS = "/api/v1/proposals";
  private static final String CANARY = "canary-4711";

  @TestHTTPResource("/")
  URI portal;

  @ParameterizedTest
  @CsvSource({
    "GET,    /api/v1/nowhere,      404, no-such-address",
    "DELETE, /api/v1/units,        405, method-not-allowed",
    "GET,    /api/v1/units?limit=x,400, bad-input",
    "GET,    /api/v1/units?limit=201,400, bad-input",
    "GET,    /api/v1/units?after=x,400, bad-input",
    "GET,    /api/v1/units/x,      400, bad-input",
  })
  void isAnsweredByAProblem(String method, String address, int status, String code) {
    administrator()
        .request(method, address)
        .then()
        .statusCode(status)
        .contentType("application/problem+json")
        .header("Cache-Control", "no-store")
        .header("X-Content-Type-Options", "nosniff")
        .header(RequestId.HEADER, notNullValue())
        .body("type", equalTo("urn:seine:problem:" + code))
        .body("status", equalTo(status));
  }

  @Test
  void cannotAskForAnotherForm() {
    administrator()
        .accept("text/csv")
        .get("/api/v1/units")
        .then()
        .statusCode(406)
        .contentType("application/problem+json");
  }

  @Test
  void cannotSendAnotherForm() {
    administrator()
        .contentType("text/plain")
        .body("x")
        .post(PROPOSALS)
        .then()
        .statusCode(415)
        .contentType("application/problem+json");
  }

  @Test
  void cannotBePacked() {
    administrator()
        .contentType("application/json")
        .header("Content-Encoding", "gzip")
        .body("{}")
        .post(PROPOSALS)
        .then()
        .statusCode(415)
        .body("type", equalTo("urn:seine:problem:unsupported-encoding"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"kind\":\"END_UNIT\",\"kind\":\"UNIT\"}",
        "{\"kind\":\"END_UNIT\",\"canary-4711\":1}",
        "{\"kind\":\"canary-4711\"}",
        "{\"kind\":1}",
        "{\"kind\":[]}",
        "{\"kind\":\"END_UNIT\"} {}",
        "{\"kind\":\"END_UNIT\",",
        "[]",
        "null",
        "\"canary-4711\"",
        "",
        "{\"kind\":\"MEMBER\",\"unit\":\"canary-4711\"}",
        "{\"kind\":\"MEMBER\",\"unit\":true}",
        "{\"kind\":\"MEMBER\",\"newMember\":{\"identifier\":\"x\",\"name\":7}}",
        "{\"kind\":\"MEMBER\",\"newMember\":{\"identifier\":\"x\",\"name\":\"\\ud800 canary-4711\"}}",
        "{\"kind\":\"MEMBER\",\"newMember\":{\"identifier\":\"x\",\"name\":\"\\udc00\\ud800\"}}",
        "{\"kind\":\"MEMBER\",\"newMember\":{\"identifier\":\"canary 4711\",\"name\":\"Somebody\"}}",
      })
  void isToldWhatWasExpectedAndNeverWhatItSaid(String body) {
    administrator()
        .contentType("application/json")
        .body(body)
        .post(PROPOSALS)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body(not(containsString("canary")))
        .body(not(containsString("org.seine")))
        .body(not(containsString("jackson")));
  }

  @Test
  void cannotNestTenThousandDeep() throws IOException {
    String deep = "{\"kind\":".repeat(10_000) + "1" + "}".repeat(10_000);
    assertThat(raw("Content-Length: " + deep.length(), deep))
        .startsWith("HTTP/1.1 400")
        .contains("urn:seine:problem:bad-json");
  }

  @Test
  void isRefusedUnreadWhereItSaysAHundredMegabytes() throws IOException {
    assertThat(raw("Content-Length: 104857600", ""))
        .startsWith("HTTP/1.1 413")
        .contains("urn:seine:problem:too-large");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Content-Type: text/csv, Content-Length: 2000000000   | 413 | too-large",
        "Content-Type: text/csv, Content-Length: 1048577      | 413 | too-large",
        "Content-Type: text/csv, Transfer-Encoding: chunked   | 411 | length-missing",
        "Content-Length: 2000000000                           | 415 | unsupported-media-type"
      })
  void isRefusedUnreadWhereATableIsLongerThanOneFitsInto(String headers, int status, String code)
      throws IOException {
    assertThat(
            raw(
                "sanna.druvik",
                LeadWorld.OTP.unit,
                "/api/v1/asset-tables?dossier=" + LeadWorld.newId(),
                headers.replace(", ", "\r\n"),
                ""))
        .startsWith("HTTP/1.1 " + status)
        .contains("urn:seine:problem:" + code);
  }

  @Test
  void mustSayWhatItIs() throws IOException {
    assertThat(raw("", "Content-Length: 104857600", ""))
        .startsWith("HTTP/1.1 415")
        .contains("urn:seine:problem:unsupported-media-type");
  }

  @Test
  void mustSayHowLongItIs() throws IOException {
    assertThat(raw("Transfer-Encoding: chunked", "2\r\n{}\r\n0\r\n\r\n"))
        .startsWith("HTTP/1.1 411")
        .contains("urn:seine:problem:length-missing");
  }

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-,                      -",
        "ours,                   -",
        "https://evil.example,   1",
        "null,                   1",
      })
  @DisplayName("with a cookie must come from our own pages")
  void mustComeFromOurPages(String origin, String call) {
    RequestSpecification request =
        administrator().cookie("session", "x").contentType("application/json").body("{}");
    if (origin != null) {
      request.header("Origin", "ours".equals(origin) ? RealServices.portalUrl() : origin);
    }
    request = call == null ? request : request.header(CrossSite.HEADER, call);
    request
        .post(PROPOSALS)
        .then()
        .statusCode(403)
        .body("type", equalTo("urn:seine:problem:cross-site"));
  }

  @Test
  @DisplayName("with a cookie from our own pages is read")
  void isReadWhenItComesFromOurPages() {
    administrator()
        .cookie("session", "x")
        .header("Origin", RealServices.portalUrl())
        .header(CrossSite.HEADER, "1")
        .contentType("application/json")
        .body("{}")
        .post(PROPOSALS)
        .then()
        .statusCode(400)
        .body("type", equalTo("urn:seine:problem:bad-input"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x", "eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.", "a.b.c"})
  @DisplayName("without a valid token is refused in the same words")
  void needsAValidToken(String token) {
    given()
        .header("Authorization", "Bearer " + token)
        .header("Seine-Unit", OPERATIONS)
        .get("/api/v1/units")
        .then()
        .statusCode(401)
        .header("WWW-Authenticate", "Bearer")
        .contentType("application/problem+json")
        .body("type", equalTo("urn:seine:problem:not-signed-in"));
  }

  private String raw(String lengthHeader, String body) throws IOException {
    return raw("Content-Type: application/json\r\n", lengthHeader, body);
  }

  private String raw(String typeHeader, String lengthHeader, String body) throws IOException {
    return raw("bram.ivesund", OPERATIONS, PROPOSALS, typeHeader + lengthHeader, body);
  }

  private String raw(String person, String unit, String path, String headers, String body)
      throws IOException {
    try (Socket socket = new Socket(portal.getHost(), portal.getPort())) {
      socket.setSoTimeout(10_000);
      OutputStream out = socket.getOutputStream();
      out.write(
          ("POST "
                  + path
                  + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                  + DemoTokens.of(person)
                  + "\r\nSeine-Unit: "
                  + unit
                  + "\r\n"
                  + headers
                  + "\r\n\r\n"
                  + body)
              .getBytes(StandardCharsets.US_ASCII));
      out.flush();
      InputStream in = socket.getInputStream();
      StringBuilder answer = new StringBuilder();
      // The portal may keep the connection open for a body that never comes.
      for (int one = in.read(); one >= 0 && one != '}'; one = in.read()) {
        answer.append((char) one);
      }
      return answer.toString();
    }
  }

  private static RequestSpecification administrator() {
    return given().auth().oauth2(DemoTokens.of("bram.ivesund")).header("Seine-Unit", OPERATIONS);
  }
}

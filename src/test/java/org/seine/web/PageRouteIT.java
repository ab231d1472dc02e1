package org.seine.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.config.DecoderConfig;
import io.restassured.config.RestAssuredConfig;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@DisplayName("The pages are served so that they")
class PageRouteIT {
  private static final RestAssuredConfig AS_SENT =
      RestAssured.config().decoderConfig(DecoderConfig.decoderConfig().noContentDecoders());

  @ParameterizedTest
  @ValueSource(strings = {"/", "/index.html", "/u/0190a000-0000-7000-8000-000000000001/leads"})
  void answerEveryAddressOfTheirs(String address) {
    given()
        .get(address)
        .then()
        .statusCode(200)
        .contentType("text/html; charset=utf-8")
        .header("Cache-Control", "no-store")
        .body(containsString("<title>Seine</title>"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/assets/index-00000000.js",
        "/assets/../files.txt/",
        "/assets/%2e%2e/%2e%2e/application.properties",
        "/api/v1/nowhere",
        "/q/nowhere"
      })
  void answerNothingThatIsNotTheirs(String address) {
    String answer = given().urlEncodingEnabled(false).get(address).asString();

    assertThat(answer).doesNotContain("quarkus.").doesNotContain("index.html\n");
  }

  @Test
  void areRefusedAsAProblemWhereAFileIsGone() {
    given()
        .get("/assets/index-00000000.js")
        .then()
        .statusCode(404)
        .body("type", equalTo("urn:seine:problem:no-such-address"));
  }

  @Test
  void runNothingButOurOwnScripts() {
    given()
        .get("/")
        .then()
        .header("Content-Security-Policy", containsString("default-src 'none'; script-src 'self'"))
        .header(
            "Content-Security-Policy",
            containsString("require-trusted-types-for 'script'; trusted-types seine-pdf"))
        .header("Cross-Origin-Opener-Policy", "same-origin")
        .header("Permissions-Policy", containsString("camera=()"))
        .header("Strict-Transport-Security", containsString("max-age"))
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer");
  }

  @Test
  void holdNoScriptOrStyleInTheDocumentItself() {
    String document = given().get("/").asString();

    assertThat(document).doesNotContain("<style").doesNotContain(" style=").doesNotContain(" on");
    assertThat(document).doesNotContainPattern("<script(?![^>]* src=)");
  }

  @ParameterizedTest
  @CsvSource({"br, br", "'gzip, br;q=0', gzip", "'deflate, br', br"})
  void comeInTheSmallestFormThatTheBrowserTakes(String accepted, String form) {
    given()
        .config(AS_SENT)
        .header("Accept-Encoding", accepted)
        .get(script())
        .then()
        .statusCode(200)
        .header("Content-Encoding", form)
        .header("Vary", "Accept-Encoding")
        .header("Cache-Control", "public, max-age=31536000, immutable");
  }

  @Test
  void comePlainWhereNoPackingIsTaken() {
    given()
        .config(AS_SENT)
        .header("Accept-Encoding", "identity")
        .get(script())
        .then()
        .header("Content-Encoding", nullValue());
  }

  @Test
  void neverMakeTheApiPackItsAnswers() {
    given()
        .config(AS_SENT)
        .header("Accept-Encoding", "br, gzip")
        .get("/api/v1/me")
        .then()
        .header("Content-Encoding", nullValue());
  }

  @Test
  void answerAQuestionForTheHeadersAlone() {
    given().head("/").then().statusCode(200).header("Content-Type", containsString("text/html"));
  }

  private static String script() {
    try (var list = PageRouteIT.class.getResourceAsStream("/pages/files.txt")) {
      assertThat(list).as("pages that ./mvnw has built").isNotNull();
      List<String> files = new String(list.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
      return "/" + files.stream().filter(file -> file.endsWith(".js")).findFirst().orElseThrow();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}

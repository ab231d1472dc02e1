package org.seine.cli;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The calls of one import, as the member whose token it is. */
final class ImportCall {
  private final HttpClient http;
  private final URI portal;
  private final String token;
  private final UUID unit;

  private ImportCall(HttpClient http, URI portal, String token, UUID unit) {
    this.http = http;
    this.portal = portal;
    this.token = token;
    this.unit = unit;
  }

  /**
   * Finds the unit to act for.
   *
   * @param unit null for the only one of the member
   * @throws CannotDo if nobody is known by this token, or there are several units
   */
  static ImportCall begin(HttpClient http, URI portal, String token, @Nullable UUID unit)
      throws IOException, InterruptedException, CannotDo {
    var asking = new ImportCall(http, portal, token, unit == null ? new UUID(0, 0) : unit);
    if (unit != null) {
      return asking;
    }
    Answer me = asking.ask(asking.call("/api/v1/me").GET().build());
    var units = me.body().findValuesAsText("unit").stream().distinct().toList();
    if (me.status() != 200 || units.isEmpty()) {
      throw new CannotDo("The portal knows no member by this token.");
    }
    if (units.size() > 1) {
      throw new CannotDo("Say for which unit, by --unit: the member has several.");
    }
    return new ImportCall(http, portal, token, UUID.fromString(units.get(0)));
  }

  /**
   * Sends the file to the draft as it stands.
   *
   * @throws CannotDo if there is no such lead for the unit
   */
  Answer send(UUID lead, Path file) throws IOException, InterruptedException, CannotDo {
    String path = "/api/v1/leads/" + lead;
    Answer read = ask(unitCall(path).GET().build());
    if (read.status() != 200) {
      throw new CannotDo(
          "The draft cannot be opened (%d): %s."
              .formatted(read.status(), read.body().path("title").asText()));
    }
    return ask(
        unitCall(path + "/entities/import")
            .header("If-Match", read.etag())
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofFile(file))
            .build());
  }

  private HttpRequest.Builder call(String path) {
    return HttpRequest.newBuilder(portal.resolve(path)).header("Authorization", "Bearer " + token);
  }

  private HttpRequest.Builder unitCall(String path) {
    return call(path).header("Seine-Unit", unit.toString());
  }

  private Answer ask(HttpRequest call) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = http.send(call, BodyHandlers.ofByteArray());
    boolean isJson = answer.headers().firstValue("Content-Type").orElse("").contains("json");
    return new Answer(
        answer.statusCode(),
        answer.headers().firstValue("ETag").orElse(""),
        isJson ? new ObjectMapper().readTree(answer.body()) : MissingNode.getInstance());
  }

  /**
   * An answer.
   *
   * @param etag empty if there is none
   * @param body the JSON, or a missing node
   */
  record Answer(int status, String etag, JsonNode body) {}
}

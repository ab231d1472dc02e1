package org.seine.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;

/** The portal's API as a person of the demonstration calls it. */
final class PortalClient {
  private final HttpClient http;
  private final URI portal;
  private final SignIn signIn;
  private final ObjectMapper json = new ObjectMapper();

  PortalClient(HttpClient http, URI portal, SignIn signIn) {
    this.http = http;
    this.portal = portal;
    this.signIn = signIn;
  }

  /**
   * An answer.
   *
   * @param status of HTTP
   * @param etag empty if there is none
   * @param body the JSON, or a missing node
   */
  record Answer(int status, String etag, JsonNode body) {}

  Answer get(Person who, String path) throws IOException, InterruptedException {
    return answer(call(who, path).GET().build());
  }

  /** Sends JSON; {@code etag} empty where none is needed. */
  Answer send(Person who, String method, String path, String etag, Object body)
      throws IOException, InterruptedException {
    HttpRequest.Builder call = call(who, path);
    if (!etag.isEmpty()) {
      call.header("If-Match", etag);
    }
    BodyPublisher content = BodyPublishers.noBody();
    if (!(body instanceof MissingNode)) {
      call.header("Content-Type", "application/json");
      content = BodyPublishers.ofByteArray(json.writeValueAsBytes(body));
    }
    return answer(call.method(method, content).build());
  }

  /** Creates a record, under a key of its own for the call. */
  Answer create(Person who, String path, Object body) throws IOException, InterruptedException {
    return answer(
        call(who, path)
            .header("Idempotency-Key", UUID.randomUUID().toString())
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofByteArray(json.writeValueAsBytes(body)))
            .build());
  }

  /** Streams a file into a draft. */
  Answer upload(Person who, String path, GeneratedFile file)
      throws IOException, InterruptedException {
    HttpRequest call =
        call(who, path)
            .header("Seine-File-Name", encoded(file.name()))
            .header("Content-Type", "application/octet-stream")
            .header("Seine-File-Type", file.mediaType())
            .PUT(
                BodyPublishers.fromPublisher(
                    BodyPublishers.ofInputStream(file.content()::open), file.length()))
            .build();
    return answer(call);
  }

  /** Adds entities to a draft, from lines of FollowTheMoney. */
  Answer add(Person who, String path, String etag, List<String> entities)
      throws IOException, InterruptedException {
    return answer(
        call(who, path + "/import")
            .header("If-Match", etag)
            .header("Content-Type", "application/x-ndjson")
            .POST(BodyPublishers.ofString(String.join("\n", entities)))
            .build());
  }

  /** Downloads a file and returns its SHA-384; or the status, where it is refused or breaks off. */
  String digestOf(Person who, String path) throws IOException, InterruptedException {
    HttpRequest call = call(who, path).GET().build();
    MessageDigest sha384 = GeneratedFile.sha384();
    try {
      HttpResponse<InputStream> answer = http.send(call, BodyHandlers.ofInputStream());
      try (InputStream body = new DigestInputStream(answer.body(), sha384)) {
        body.transferTo(OutputStream.nullOutputStream());
      }
      return answer.statusCode() == 200
          ? HexFormat.of().formatHex(sha384.digest())
          : "status " + answer.statusCode();
    } catch (IOException e) {
      return "broken off";
    }
  }

  private HttpRequest.Builder call(Person who, String path)
      throws IOException, InterruptedException {
    HttpRequest.Builder call =
        HttpRequest.newBuilder(portal.resolve(path))
            .header("Authorization", "Bearer " + signIn.tokenOf(who));
    UUID unit = who.unit();
    if (unit != null) {
      call.header("Seine-Unit", unit.toString());
    }
    return call;
  }

  private Answer answer(HttpRequest call) throws IOException, InterruptedException {
    HttpResponse<byte[]> answer = http.send(call, BodyHandlers.ofByteArray());
    boolean isJson =
        answer.headers().firstValue("Content-Type").orElse("").contains("json")
            && answer.body().length > 0;
    return new Answer(
        answer.statusCode(),
        answer.headers().firstValue("ETag").orElse(""),
        isJson ? json.readTree(answer.body()) : MissingNode.getInstance());
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }
}

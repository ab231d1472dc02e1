package org.seine.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.seine.demo.PortalClient.Answer;
import org.seine.request.RequestStep;
import org.seine.web.UuidV7;

/**
 * Plays the requests for assistance of a case, each act one call of the API by whose act it was.
 */
final class CaseRequests {
  private static final String REQUESTS = "/api/v1/requests";

  private final Cast cast;
  private final PortalClient portal;
  private final Proofs proofs;

  CaseRequests(Cast cast, PortalClient portal, Proofs proofs) {
    this.cast = cast;
    this.portal = portal;
    this.proofs = proofs;
  }

  void play(JsonNode requests, PlayedCase played) throws IOException, InterruptedException {
    int acts = 0;
    for (var request : requests) {
      acts += request.path("acts").size();
      one(request, played);
    }
    proofs.step(
        "%d requests for assistance with %d acts, each signed".formatted(requests.size(), acts));
  }

  private void one(JsonNode told, PlayedCase played) throws IOException, InterruptedException {
    var name = told.path("name").asText();
    var drafted =
        done(
            portal.create(cast.named(told.path("who").asText()), REQUESTS, form(told, played)),
            "draft " + name);
    var request = new Running(name, REQUESTS + "/" + drafted.body().path("id").asText());
    request.etag = drafted.etag();
    for (var act : told.path("acts")) {
      act(act, request);
    }
    ends(told, request);
  }

  private static ObjectNode form(JsonNode told, PlayedCase played) {
    var form = ((ObjectNode) told.path("form")).deepCopy();
    form.put("dossier", played.dossier());
    form.set("participant", form.remove("asked"));
    var text = JsonNodeFactory.instance.objectNode();
    text.put("title", form.remove("title").asText());
    text.put("ownReference", told.path("name").asText());
    text.put("language", form.remove("language").asText());
    text.put("purpose", form.remove("purpose").asText());
    text.put("location", "As far as it is known to the Court: see the assets of this file.");
    text.put("facts", "The essential facts are those of the decision or of the inquiry named.");
    text.put("procedure", "Without notice to the person named, so that the measure keeps its use.");
    text.put("nationalLaw", "The requirements of the requested State are met by this request.");
    text.put("other", "None.");
    text.putArray("assets");
    form.set("text", text);
    return form;
  }

  private void act(JsonNode told, Running request) throws IOException, InterruptedException {
    var form = ((ObjectNode) told).deepCopy();
    var who = cast.named(form.remove("who").asText());
    var refused = form.remove("refused");
    var brings = form.remove("brings");
    if (brings != null) {
      bring(who, brings, request, form);
    }
    if (form.has("text")) {
      form.set("text", modified(form, who, request));
    }
    var step = RequestStep.valueOf(form.path("step").asText());
    var path = request.path + (step.isAnswer() ? "/facts" : "/steps");
    var answer = portal.send(who, "POST", path, request.etag, form);
    if (refused != null) {
      proofs.equal(
          "%s of %s is refused".formatted(step, request.name), refused.asInt(), answer.status());
      return;
    }
    request.etag =
        done(answer, "%s: %s of %s".formatted(request.name, step, form.path("on").asText())).etag();
  }

  /** Puts each file to the request, and lets the step bring it. */
  private void bring(Person who, JsonNode brings, Running request, ObjectNode form)
      throws IOException, InterruptedException {
    var documents = form.putArray("documents");
    for (var file : brings) {
      var id = UuidV7.at(Instant.now()).toString();
      var name = file.path("name").asText();
      done(
          portal.upload(
              who,
              request.path + "/documents/" + id,
              paper(name, request.name + ": " + file.path("says").asText())),
          "put " + name);
      var attached = documents.addObject();
      attached.put("id", id);
      attached.put("kind", file.path("kind").asText());
      attached.put("name", name);
      if (file.has("language")) {
        attached.set("language", file.path("language"));
      }
      if (file.has("translates")) {
        attached.put("translates", request.brought.get(file.path("translates").asText()));
      }
      request.brought.put(name, id);
    }
  }

  private static GeneratedFile paper(String name, String says) {
    return GeneratedFile.of(name, "text/plain", (says + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** The text as it stands, with what the step changes of it. */
  private JsonNode modified(ObjectNode form, Person who, Running request)
      throws IOException, InterruptedException {
    var stands =
        (ObjectNode)
            done(portal.get(who, request.path), "open " + request.name).body().path("text");
    return stands.setAll((ObjectNode) form.path("text"));
  }

  private void ends(JsonNode told, Running request) throws IOException, InterruptedException {
    var shown = done(portal.get(cast.registry, request.path), "open " + request.name).body();
    proofs.equal(
        request.name + " stands as the story tells",
        told.path("final").asText(),
        shown.path("state").asText());
    proofs.equal(request.name + " has no alarm", 0, shown.path("alarms").size());
  }

  private static Answer done(Answer answer, String what) throws IOException {
    return Cases.done(answer, what);
  }

  /** A request while it is played. */
  private static final class Running {
    private final String name;
    private final String path;
    private final Map<String, String> brought = new HashMap<>();
    private String etag = "";

    Running(String name, String path) {
      this.name = name;
      this.path = path;
    }
  }
}

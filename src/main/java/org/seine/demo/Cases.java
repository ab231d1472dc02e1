package org.seine.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.seine.demo.PortalClient.Answer;
import org.seine.measure.MeasureStep;

/** Plays the cases of the Maravelle files, each act one call of the API by whose act it was. */
final class Cases {
  private final Cast cast;
  private final PortalClient portal;
  private final Proofs proofs;

  Cases(Cast cast, PortalClient portal, Proofs proofs) {
    this.cast = cast;
    this.portal = portal;
    this.proofs = proofs;
  }

  /** Plays all three; what the auditor must find afterwards is in the answer. */
  List<PlayedCase> play() throws IOException, InterruptedException {
    var participants = participants();
    return List.of(
        play("case-A", "Case A: to the Trust Fund", participants),
        play("case-B", "Case B: to release", participants),
        play("case-C", "Case C: as of today", participants));
  }

  private PlayedCase play(String name, String title, Map<String, String> participants)
      throws IOException, InterruptedException {
    proofs.chapter(title);
    var story = Case.read(name, LocalDate.now(ZoneOffset.UTC), participants);
    var played = new PlayedCase(dossier(story));
    for (var asset : story.assets().properties()) {
      asset(asset.getKey(), asset.getValue(), played);
    }
    proofs.step("%d assets with their values in time".formatted(story.assets().size()));
    for (var act : story.acts()) {
      act(act, played);
    }
    proofs.step("%d acts, each signed, each with two dates".formatted(story.acts().size()));
    new CaseRequests(cast, portal, proofs).play(story.requests(), played);
    for (var end : story.end().properties()) {
      ends(end.getKey(), end.getValue(), played);
    }
    return played;
  }

  private String dossier(Case story) throws IOException, InterruptedException {
    var begun = done(create(cast.registry, "/api/v1/dossiers", story.dossier()), "begin the file");
    var id = begun.body().path("id").asText();
    var etag = begun.etag();
    for (var invited : story.invited()) {
      var unit = JsonNodeFactory.instance.objectNode();
      unit.put("unit", Objects.requireNonNull(cast.named(invited).unit()).toString());
      etag =
          done(
                  portal.send(
                      cast.registry, "POST", "/api/v1/dossiers/" + id + "/units", etag, unit),
                  "invite " + invited)
              .etag();
    }
    return id;
  }

  private void asset(String name, JsonNode told, PlayedCase played)
      throws IOException, InterruptedException {
    var in = JsonNodeFactory.instance.objectNode();
    in.put("dossier", played.dossier());
    in.set("participant", told.path("in"));
    in.set("asset", told.path("form"));
    var entered = done(create(cast.prosecutor, "/api/v1/assets", in), "enter " + name);
    var id = entered.body().path("id").asText();
    played.assets().put(name, id);
    var etag = entered.etag();
    for (var observation : told.path("observations")) {
      etag =
          done(
                  portal.send(
                      cast.prosecutor,
                      "POST",
                      "/api/v1/assets/" + id + "/observations",
                      etag,
                      observation),
                  "observe " + name)
              .etag();
    }
  }

  private void act(JsonNode told, PlayedCase played) throws IOException, InterruptedException {
    var form = ((ObjectNode) told).deepCopy();
    var measure = form.remove("measure").asText();
    var who = cast.named(form.remove("who").asText());
    var begin = form.remove("begin");
    var refused = form.remove("refused");
    Answer answer;
    if (refused != null) {
      answer =
          portal.send(who, "POST", played.path(measure) + "/steps", played.etag(measure), form);
      proofs.equal(
          "%s of %s is refused without a warrant".formatted(form.path("step").asText(), measure),
          refused.asInt(),
          answer.status());
      return;
    }
    if (begin != null) {
      var first = ((ObjectNode) begin).deepCopy();
      first.put("asset", played.assets().get(begin.path("asset").asText()));
      first.set("first", form);
      answer = done(create(who, "/api/v1/measures", first), measure + ": propose");
      played.measures().put(measure, answer.body().path("id").asText());
    } else {
      var step = form.path("step").asText();
      var path = played.path(measure) + (MeasureStep.valueOf(step).isFact() ? "/facts" : "/steps");
      answer =
          done(
              portal.send(who, "POST", path, played.etag(measure), form),
              "%s: %s of %s".formatted(measure, step, form.path("on").asText()));
    }
    played.etags().put(measure, answer.etag());
  }

  private void ends(String measure, JsonNode end, PlayedCase played)
      throws IOException, InterruptedException {
    var shown = done(portal.get(cast.registry, played.path(measure)), "open " + measure).body();
    proofs.equal(
        measure + " ends as the story tells",
        end.path("state").asText(),
        shown.path("state").asText());
    if (end.has("net")) {
      proofs.equal(measure + " comes to its sum to the cent", end.path("net"), shown.path("net"));
    }
    if (end.has("reading")) {
      proofs.equal(
          measure + " alarms by the clock",
          end.path("reading").asText(),
          shown.path("reading").asText());
    }
    proofs.equal(measure + " has no alarm that waits", 0, open(shown));
  }

  private static int open(JsonNode measure) {
    int open = 0;
    for (var alarm : measure.path("alarms")) {
      open += alarm.has("settledBy") ? 0 : 1;
    }
    return open;
  }

  private Map<String, String> participants() throws IOException, InterruptedException {
    Map<String, String> ids = new HashMap<>();
    var all =
        done(portal.get(cast.registry, "/api/v1/participants?limit=200"), "list participants");
    all.body()
        .path("items")
        .forEach(one -> ids.put(one.path("code").asText(), one.path("id").asText()));
    return ids;
  }

  private Answer create(Person who, String path, Object body)
      throws IOException, InterruptedException {
    return portal.create(who, path, body);
  }

  static Answer done(Answer answer, String what) throws IOException {
    if (answer.status() >= 300) {
      throw new IOException(
          "Could not %s: the portal answered %d %s (expected %s, found %s, missing %s)"
              .formatted(
                  what,
                  answer.status(),
                  answer.body().path("title").asText(),
                  answer.body().path("expected").asText("-"),
                  answer.body().path("found").asText("-"),
                  answer.body().path("missing")));
    }
    return answer;
  }
}

package org.seine.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Objects;
import java.util.UUID;
import org.seine.demo.PortalClient.Answer;
import org.seine.web.UuidV7;

/** Two units talk beside an asset of a case, and nothing that they say moves it. */
final class DialogueJob {
  private static final String THREADS = "/api/v1/threads";
  private static final String QUESTION = "The bank writes that it answers on Monday. Do we wait?";
  private static final String AGREED = "Agreed by telephone to wait until Monday.";

  private final Cast cast;
  private final Scene scene;
  private final PortalClient portal;
  private final Proofs proofs;

  DialogueJob(Cast cast, PortalClient portal, Proofs proofs) {
    this.cast = cast;
    this.scene = new Scene(portal, proofs);
    this.portal = portal;
    this.proofs = proofs;
  }

  /** Plays it on the asset A2, and returns the thread for whoever inspects the trail afterwards. */
  UUID play(PlayedCase played) throws IOException, InterruptedException {
    proofs.chapter("Port Callis and the Prosecutor talk beside A2");
    var asset = played.assetPath("A2");
    var measure = played.path("A2");
    var before = portal.get(cast.registry, asset).etag();
    var measured = portal.get(cast.registry, measure).etag();
    var thread = begins(played);
    asks(thread);
    answers(thread);
    scene.isHiddenFrom(cast.registry, path(thread), "the thread, though it sees the asset");
    scene.isHiddenFrom(cast.maravelle, path(thread), "the thread");
    scene.isHiddenFrom(cast.auditor, path(thread), "the thread");
    proofs.equal(
        "nothing that was said moved the asset", before, portal.get(cast.registry, asset).etag());
    proofs.equal("or its measure", measured, portal.get(cast.registry, measure).etag());
    return thread;
  }

  private UUID begins(PlayedCase played) throws IOException, InterruptedException {
    var form = node().put("topic", "The balance of A2");
    form.putObject("record").put("kind", "ASSET").put("id", played.assets().get("A2"));
    form.putArray("units").add(unit(cast.prosecutor));
    var thread = UuidV7.at(Instant.now());
    scene.done(portal.send(cast.portCallis, "PUT", path(thread), "", form), "open a thread");
    proofs.step("Port Callis opens a thread with the Prosecutor alone, sealed for the two");
    return thread;
  }

  private void asks(UUID thread) throws IOException, InterruptedException {
    writes(cast.portCallis, thread, node().put("words", QUESTION));
    proofs.that(
        "it is not told that the Prosecutor read it before anybody did",
        partOf(cast.prosecutor, cast.portCallis, thread).path("readTo").isMissingNode(),
        "a receipt");
    proofs.equal(
        "the Prosecutor reads the very words",
        QUESTION,
        newest(cast.prosecutor, thread).path("words").asText());
    proofs.equal(
        "Port Callis is told up to which entry the Prosecutor has read",
        newest(cast.portCallis, thread).path("number").asInt(),
        partOf(cast.prosecutor, cast.portCallis, thread).path("readTo").asInt());
  }

  private void answers(UUID thread) throws IOException, InterruptedException {
    var notes = node().put("words", AGREED);
    notes
        .putObject("meeting")
        .put("heldOn", LocalDate.now(ZoneOffset.UTC).toString())
        .putArray("present")
        .add("Tamsin Orrel-Quay")
        .add("Sanna Druvik");
    writes(cast.prosecutor, thread, notes);
    proofs.equal(
        "Port Callis reads the notes of their meeting",
        AGREED,
        newest(cast.portCallis, thread).path("words").asText());
  }

  /** As whoever has read which units take part. */
  private void writes(Person who, UUID thread, ObjectNode message)
      throws IOException, InterruptedException {
    var path = path(thread) + "/messages/" + UuidV7.at(Instant.now());
    var read = opened(who, thread).etag();
    scene.done(portal.send(who, "PUT", path, read, message), "write in the thread");
  }

  private Answer opened(Person who, UUID thread) throws IOException, InterruptedException {
    return scene.done(portal.get(who, path(thread)), "open the thread");
  }

  private JsonNode newest(Person who, UUID thread) throws IOException, InterruptedException {
    return opened(who, thread).body().at("/messages/0");
  }

  /** What a reader is told of how another unit takes part. */
  private JsonNode partOf(Person other, Person reader, UUID thread)
      throws IOException, InterruptedException {
    for (var part : opened(reader, thread).body().path("units")) {
      if (part.path("unit").asText().equals(unit(other))) {
        return part;
      }
    }
    throw new IOException("the thread does not name " + other.username());
  }

  private static String unit(Person who) {
    return Objects.requireNonNull(who.unit()).toString();
  }

  private static String path(UUID thread) {
    return THREADS + "/" + thread;
  }

  private static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }
}

package org.seine.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.seine.demo.PortalClient.Answer;
import org.seine.web.UuidV7;

/** What people of the story do with leads, each act one or a few calls of the API. */
final class Scene {
  private final PortalClient portal;
  private final Proofs proofs;

  Scene(PortalClient portal, Proofs proofs) {
    this.portal = portal;
    this.proofs = proofs;
  }

  /** The provider saves the draft, uploads each document, and submits. */
  void provide(Person provider, DemoLead lead) throws IOException, InterruptedException {
    done(portal.send(provider, "PUT", lead.path(), "", lead.form()), "save the draft");
    if (!lead.entities().isEmpty()) {
      addEntities(provider, lead);
    }
    for (Map.Entry<UUID, GeneratedFile> document : lead.documents().entrySet()) {
      upload(provider, lead, document.getKey(), document.getValue());
    }
    Answer receipt =
        done(act(provider, lead, "submission", MissingNode.getInstance()), "submit the lead");
    proofs.that(
        lead.name() + " is submitted, and its provider holds a receipt that names the trail entry",
        !receipt.body().path("entry").asText().isEmpty()
            && !receipt.body().path("manifestHash").asText().isEmpty(),
        receipt.body().toString());
  }

  private void addEntities(Person provider, DemoLead lead)
      throws IOException, InterruptedException {
    String etag = done(portal.get(provider, lead.path()), "read where the draft stands").etag();
    Answer added =
        done(portal.add(provider, lead.entitiesPath(), etag, lead.entities()), "add the entities");
    proofs.equal(
        "%s takes the persons, companies, accounts, wallets and ownerships of %s, all of them"
            .formatted(provider.username(), lead.name()),
        lead.entities().size(),
        added.body().path("added").asInt());
  }

  void upload(Person provider, DemoLead lead, UUID id, GeneratedFile file)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    done(portal.upload(provider, lead.path(id), file), "upload " + file.name());
    double seconds = (System.nanoTime() - begun) / 1e9;
    proofs.step(
        "uploaded %s, %,d bytes, sealed on the way, in %.1f s"
            .formatted(file.name(), file.length(), seconds));
  }

  /** A recipient acknowledges, opens every document and has every signature checked. */
  void receive(Person recipient, DemoLead lead) throws IOException, InterruptedException {
    done(act(recipient, lead, "reception", MissingNode.getInstance()), "acknowledge the lead");
    JsonNode shown = done(portal.get(recipient, lead.path()), "open the lead").body();
    proofs.equal(
        "%s reads the very text that was sent".formatted(recipient.username()),
        lead.body(),
        shown.path("body"));
    for (Map.Entry<UUID, GeneratedFile> document : lead.documents().entrySet()) {
      String path = lead.path(document.getKey());
      proofs.equal(
          "%s holds %s byte for byte".formatted(recipient.username(), document.getValue().name()),
          document.getValue().digest(),
          portal.digestOf(recipient, path));
      proofs.equal(
          "its signature, certificate and digests are good",
          "PASSED",
          portal.get(recipient, path + "/verification").body().path("indication").asText());
    }
  }

  /** A recipient reads the same entities that were given, whatever script their names are in. */
  void readEntities(Person recipient, DemoLead lead) throws IOException, InterruptedException {
    JsonNode set = open(recipient, lead.entitiesPath());
    proofs.equal(
        "%s reads the same persons, companies, accounts, wallets and ownerships, in every script"
            .formatted(recipient.username()),
        lead.meaning(),
        DemoLead.meaningOf(set.path("entities")));
    proofs.equal(
        "they are signed as every document is",
        "PASSED",
        open(
                recipient,
                "%s/documents/%s/verification"
                    .formatted(lead.path(), set.path("document").asText()))
            .path("indication")
            .asText());
  }

  void assess(Person recipient, DemoLead lead, String source, int information, boolean exculpatory)
      throws IOException, InterruptedException {
    ObjectNode grades = node().put("sourceGrade", source).put("informationGrade", information);
    done(
        act(recipient, lead, "assessment", grades.put("exculpatory", exculpatory)),
        "assess the lead");
  }

  Answer accept(Person recipient, DemoLead lead, String useCondition)
      throws IOException, InterruptedException {
    return act(recipient, lead, "acceptance", node().put("useCondition", useCondition));
  }

  Answer giveBack(Person recipient, DemoLead lead, String reason)
      throws IOException, InterruptedException {
    return act(recipient, lead, "return", node().put("reason", reason));
  }

  void correct(Person provider, DemoLead lead) throws IOException, InterruptedException {
    done(act(provider, lead, "corrections", lead.correction()), "correct the lead");
  }

  /** Whoever it is not for cannot even learn that the lead exists. */
  void isHiddenFrom(Person stranger, DemoLead lead) throws IOException, InterruptedException {
    Answer forbidden = portal.get(stranger, lead.path());
    Answer absent = portal.get(stranger, "/api/v1/leads/" + UuidV7.at(Instant.now()));
    proofs.equal(
        "%s gets \"not found\" for %s".formatted(stranger.username(), lead.name()),
        404,
        forbidden.status());
    proofs.equal(
        "in the same words as for a lead that never was",
        withoutRequest(absent.body()),
        withoutRequest(forbidden.body()));
    for (UUID document : lead.documents().keySet()) {
      proofs.equal("and for its document", 404, portal.get(stranger, lead.path(document)).status());
    }
    if (!lead.entities().isEmpty()) {
      Answer entities = portal.get(stranger, lead.entitiesPath());
      proofs.equal("and for its entities", 404, entities.status());
      proofs.equal(
          "in the same words again",
          withoutRequest(absent.body()),
          withoutRequest(entities.body()));
    }
  }

  /** What is at this address is not there for this person. */
  void isHiddenFrom(Person stranger, String path, String what)
      throws IOException, InterruptedException {
    proofs.equal(
        "%s gets \"not found\" for %s".formatted(stranger.username(), what),
        404,
        portal.get(stranger, path).status());
  }

  /** Who acts for nobody any more learns nothing but that. */
  void isRefusedTo(Person former, String path) throws IOException, InterruptedException {
    proofs.equal(former.username() + " is refused", 403, portal.get(former, path).status());
  }

  JsonNode open(Person reader, String path) throws IOException, InterruptedException {
    return done(portal.get(reader, path), "open " + path).body();
  }

  private Answer act(Person who, DemoLead lead, String act, Object body)
      throws IOException, InterruptedException {
    String etag = done(portal.get(who, lead.path()), "read where the lead stands").etag();
    return portal.send(who, "POST", lead.path() + "/" + act, etag, body);
  }

  /** Takes a step on a question of consent as it stands, and returns what it became. */
  JsonNode act(Person who, Question question, String method, String step, Object body)
      throws IOException, InterruptedException {
    String etag = done(portal.get(who, question.path()), "read the question").etag();
    return done(portal.send(who, method, question.path() + "/" + step, etag, body), step).body();
  }

  Answer done(Answer answer, String what) throws IOException {
    if (answer.status() >= 300) {
      throw new IOException(
          "Could not %s: the portal answered %d %s (expected %s, found %s)"
              .formatted(
                  what,
                  answer.status(),
                  answer.body().path("title").asText(),
                  answer.body().path("expected").asText("-"),
                  answer.body().path("found").asText("-")));
    }
    return answer;
  }

  private static JsonNode withoutRequest(JsonNode problem) {
    return problem instanceof ObjectNode members
        ? members.deepCopy().without(java.util.List.of("instance", "requestId"))
        : problem;
  }

  private static ObjectNode node() {
    return JsonNodeFactory.instance.objectNode();
  }
}

package org.seine.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.seine.web.UuidV7;

/** One lead of the demonstration, with what each person then finds. */
final class PlayedLead {
  private static final String LEADS = "/api/v1/leads/";

  private final PortalClient portal;
  private final Proofs proofs;
  private final Person provider;
  private final List<Person> recipients;
  private final String id = newId();
  private final Map<String, SampleFile> documents = new LinkedHashMap<>();
  private String form = "";

  PlayedLead(PortalClient portal, Proofs proofs, Person provider, List<Person> recipients) {
    this.portal = portal;
    this.proofs = proofs;
    this.provider = provider;
    this.recipients = recipients;
  }

  private static String newId() {
    return UuidV7.at(Instant.now()).toString();
  }

  void drafted(String condition, String codes, String light, String originator, String more)
      throws IOException {
    portal.signInAnew();
    var units = recipients.stream().map(unit -> "\"" + unit.unit() + "\"").toList();
    form =
        """
        {"card":{"recipients":[%s],"useCondition":"%s","handlingCodes":%s,"trafficLight":"%s",
        "sourceGrade":"B","informationGrade":2,"urgency":"ROUTINE","originator":"%s",
        "language":"en"},"body":{"format":"seine.lead-body/1","title":"Demonstration",
        "summary":"An invented account.","basisOfKnowledge":"An invented bank."%s}}"""
            .formatted(String.join(",", units), condition, codes, light, originator, more);
    int first = portal.put(provider, LEADS + id, form).status();
    int again = portal.put(provider, LEADS + id, form).status();
    proofs.that(
        provider + " saves a draft; the same call again changes nothing",
        first == 200 && again == 200);
  }

  void with(SampleFile file) throws IOException {
    var document = newId();
    documents.put(document, file);
    int status =
        portal.upload(provider, path(document), file.name(), file.type(), file.bytes()).status();
    proofs.that(
        provider + " puts \"" + file.name() + "\" to it, sealed as it streams in", status == 201);
  }

  void submitted() throws IOException {
    var answer = portal.post(provider, LEADS + id + "/submission", etag(provider), null);
    proofs.that(
        provider + " submits it and gets a receipt that names the trail's entry",
        answer.status() == 200 && answer.body().hasNonNull("leafHash"));
  }

  void corrected() throws IOException {
    var ids = documents.keySet().stream().map(document -> "\"" + document + "\"").toList();
    var correction =
        form.replace("An invented account.", "Corrected: the account is a namesake's.")
            .replaceFirst("\\{", "{\"documents\":[" + String.join(",", ids) + "],");
    var answer = portal.post(provider, LEADS + id + "/corrections", etag(provider), correction);
    proofs.that(
        "version 2 corrects it, and version 1 stays readable for its recipients",
        answer.status() == 200
            && portal.get(recipients.get(0), LEADS + id).body().path("version").asInt() == 2
            && portal.get(recipients.get(0), LEADS + id + "?version=1").status() == 200);
  }

  void opensUnchanged(Person reader) throws IOException {
    proofs.that(reader + " opens the lead", portal.get(reader, LEADS + id).status() == 200);
    for (var document : documents.entrySet()) {
      portal.signInAnew();
      proofs.that(
          reader + " opens \"" + document.getValue().name() + "\": byte for byte the same",
          digest(reader, document.getKey()).equals(document.getValue().digest()));
      proofs.that(
          "and its verification says PASSED",
          verdict(reader, document.getKey()).path("indication").asText().equals("PASSED"));
    }
  }

  private JsonNode verdict(Person reader, String document) throws IOException {
    return portal.get(reader, path(document) + "/verification").body();
  }

  private String digest(Person reader, String document) throws IOException {
    var answer = portal.download(reader, path(document));
    try (var body = answer.body()) {
      return answer.statusCode() == 200 ? SampleFile.digest(body) : "status " + answer.statusCode();
    } catch (IOException brokenOff) {
      return "broken off";
    }
  }

  void accepted(Person reader, String condition, @Nullable String tooMuch) throws IOException {
    portal.signInAnew();
    portal.post(reader, LEADS + id + "/reception", etag(reader), null);
    portal.post(
        reader,
        LEADS + id + "/assessment",
        etag(reader),
        "{\"sourceGrade\":\"B\",\"informationGrade\":2,\"exculpatory\":false}");
    if (tooMuch != null) {
      proofs.that(
          reader + " cannot accept it under more than it was given under",
          accept(reader, tooMuch) == 409);
    }
    proofs.that(reader + " accepts it under " + condition, accept(reader, condition) == 200);
  }

  private int accept(Person reader, String condition) throws IOException {
    var body = "{\"useCondition\":\"" + condition + "\"}";
    return portal.post(reader, LEADS + id + "/acceptance", etag(reader), body).status();
  }

  void returned(Person reader, String reason) throws IOException {
    portal.post(reader, LEADS + id + "/reception", etag(reader), null);
    var body = "{\"reason\":\"" + reason + "\"}";
    int status = portal.post(reader, LEADS + id + "/return", etag(reader), body).status();
    var shown = new ArrayList<String>();
    portal
        .get(provider, LEADS + id)
        .body()
        .path("recipients")
        .forEach(recipient -> shown.add(recipient.path("returnReason").asText()));
    proofs.that(
        reader + " returns it, and its provider sees why", status == 200 && shown.contains(reason));
  }

  void isNotThereFor(Person... others) throws IOException {
    for (var other : others) {
      boolean hidden = portal.get(other, LEADS + id).status() == 404;
      for (var document : documents.keySet()) {
        hidden &= portal.download(other, path(document)).statusCode() == 404;
      }
      proofs.that("for " + other + " it is not there, nor is any document of it", hidden);
    }
  }

  void isInTheTrail(Person reader, Person... refused) throws IOException {
    proofs.that("the auditor finds that " + reader + " opened it", inTrail(reader, "done"));
    for (var other : refused) {
      proofs.that("the auditor finds that " + other + " was refused", inTrail(other, "refused"));
    }
  }

  private boolean inTrail(Person who, String outcome) throws IOException {
    var found =
        portal.get(
            Person.AUDITOR,
            "/api/v1/trail?limit=200&operation=lead.open&record="
                + id
                + "&unit="
                + who.unit()
                + "&outcome="
                + outcome);
    return found.status() == 200 && !found.body().path("items").isEmpty();
  }

  /** Flips one bit of the largest stored content, looks, and puts it back. */
  void flipAndSee(Path store) throws IOException {
    proofs.chapter("One stored byte is flipped");
    portal.signInAnew();
    Path largest;
    try (var files = Files.walk(store.resolve("kept"))) {
      largest =
          files
              .filter(Files::isRegularFile)
              .max(Comparator.comparingLong(file -> file.toFile().length()))
              .orElseThrow();
    }
    flip(largest);
    for (var document : documents.entrySet()) {
      proofs.that(
          "\"" + document.getValue().name() + "\" still verifies",
          verdict(recipients.get(0), document.getKey())
              .path("indication")
              .asText()
              .equals("PASSED"));
    }
    flip(largest);
  }

  private static void flip(Path file) throws IOException {
    try (var content = new RandomAccessFile(file.toFile(), "rw")) {
      long middle = content.length() / 2;
      content.seek(middle);
      int old = content.read();
      content.seek(middle);
      content.write(old ^ 1);
    }
  }

  private String etag(Person who) throws IOException {
    return portal.get(who, LEADS + id).etag();
  }

  private String path(String document) {
    return LEADS + id + "/documents/" + document;
  }
}

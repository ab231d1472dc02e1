package org.seine.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.seine.demo.PortalClient.Answer;
import org.seine.web.UuidV7;

/** What is asked and granted beyond the use conditions of L1, L2 and L5 of the Maravelle files. */
final class ConsentJob {
  private final Cast cast;
  private final Scene scene;
  private final PortalClient portal;
  private final Proofs proofs;

  ConsentJob(Cast cast, PortalClient portal, Proofs proofs) {
    this.cast = cast;
    this.scene = new Scene(portal, proofs);
    this.portal = portal;
    this.proofs = proofs;
  }

  /** Plays it about these leads, and returns them with the one that came to them. */
  List<DemoLead> play(List<DemoLead> leads) throws IOException, InterruptedException {
    first(leads.get(0));
    second(leads.get(1));
    List<DemoLead> all = new ArrayList<>(leads);
    all.add(fifth());
    return all;
  }

  private void first(DemoLead lead) throws IOException, InterruptedException {
    proofs.chapter("L1: the Prosecutor asks for more, and its source grants some of it");
    List<UUID> documents = List.copyOf(lead.documents().keySet());
    UUID statement = documents.get(0);
    UUID annex = documents.get(2);
    isLocked(lead, statement, "L1's statement before anybody consented");

    Question wide = Question.about(lead, documents, "USE_IN_REQUEST", "CHAMBER");
    ask(wide, "For a request to Port Callis, and for the application under Rule 99.");
    ObjectNode all = wide.material();
    answer(cast.portCallis, wide, Map.of("USE_IN_REQUEST", all, "CHAMBER", all), "");
    refer(cast.portCallis, wide, cast.tarsenia);
    proofs.equal(
        "Tarsenia, the source, is given the question and not the lead",
        404,
        portal.get(cast.tarsenia, lead.path()).status());
    answer(cast.tarsenia, wide, Map.of(), "Not in this breadth.");
    proofs.equal(
        "the source refuses, so nothing is free though the provider granted all",
        0,
        scene.open(cast.prosecutor, wide.path()).path("granted").size());
    isLocked(lead, statement, "L1's statement after the refusal");

    Question narrow = Question.about(lead, documents, "CHAMBER", "NAMING_SOURCE");
    ask(narrow, "For the application under Rule 99 alone.");
    answer(cast.portCallis, narrow, Map.of("CHAMBER", all, "NAMING_SOURCE", all), "");
    refer(cast.portCallis, narrow, cast.tarsenia);
    answer(
        cast.tarsenia,
        narrow,
        Map.of("CHAMBER", Question.material(true, documents.subList(0, 2))),
        "Annex 2 is withheld. The source is not named.");
    proofs.equal(
        "the Prosecutor exports the statement for the Chamber",
        200,
        export(lead, statement).status());
    isLocked(lead, annex, "annex 2, which the source withholds");
    proofs.that(
        "the source may not be named",
        !scene.open(cast.prosecutor, narrow.path()).path("granted").toString().contains("NAMING"),
        "a consent to name it");
  }

  private void second(DemoLead lead) throws IOException, InterruptedException {
    proofs.chapter("L2: the United Nations consent to a redacted copy for the Defence");
    UUID report = lead.documents().keySet().iterator().next();
    isLocked(lead, report, "a copy of L2's report before anybody was asked");
    Question asked = Question.about(lead, List.of(report), "DEFENCE");
    ask(asked, "Barges of another group: possibly to be disclosed under Article 67(2).");
    answer(cast.unitedNations, asked, Map.of(), "Not as it stands; a redacted copy follows.");
    UUID redacted = UuidV7.at(Instant.now());
    lead.documents()
        .put(
            redacted,
            Paper.of(
                "photo-report-redacted.pdf",
                "Support Office, Lake Basin",
                "Three sightings of MV Pale Heron",
                "[patrol positions redacted]"));
    scene.upload(cast.unitedNations, lead, redacted, lead.documents().get(redacted));
    scene.correct(cast.unitedNations, lead);
    Question given =
        new Question(
            lead,
            UuidV7.at(Instant.now()),
            List.of("DEFENCE"),
            Question.material(false, List.of(redacted)));
    scene.done(
        portal.send(
            cast.unitedNations,
            "PUT",
            given.askedAt() + "/own-motion",
            "",
            given.given(2, unit(cast.prosecutor), "Positions of patrols stay redacted.")),
        "consent of their own motion");
    isLocked(lead, redacted, "L2's redacted copy before the source agreed");
    ObjectNode agreed = Question.node().put("happenedOn", "2020-05-12");
    agreed.set("answer", given.answer(Map.of("DEFENCE", given.material()), ""));
    JsonNode shown = scene.act(cast.unitedNations, given, "PUT", "originator-answer", agreed);
    proofs.that(
        "the source's answer has two dates: 2020-05-12, and when it was recorded",
        shown.path("answers").toString().contains("\"happenedOn\":\"2020-05-12\"")
            && !shown.path("answers").path(0).path("recordedAt").asText().isEmpty(),
        shown.path("answers").toString());
    proofs.equal("the Prosecutor exports the redacted copy", 200, export(lead, redacted).status());
    isLocked(lead, report, "L2's report itself, with consent to its redacted copy alone");
  }

  private DemoLead fifth() throws IOException, InterruptedException {
    proofs.chapter("L5: Tarsenia informs the Prosecutor, and consents to each use");
    DemoLead lead =
        DemoLead.read(
            "L5",
            List.of(unit(cast.prosecutor)),
            List.of(
                GeneratedFile.of(
                    "informe.txt",
                    "text/plain",
                    "Cuenta 0048-221907-3, saldo USD 402.118,40\n"
                        .getBytes(StandardCharsets.UTF_8))));
    scene.provide(cast.tarsenia, lead);
    scene.receive(cast.prosecutor, lead);
    scene.assess(cast.prosecutor, lead, "B", 2, false);
    proofs.equal(
        "the Prosecutor accepts it as it was given",
        "ACCEPTED_CONSENT_PER_USE",
        scene.accept(cast.prosecutor, lead, "CONSENT_PER_USE").body().path("state").asText());
    UUID report = lead.documents().keySet().iterator().next();
    isLocked(lead, report, "L5's report before it was asked for");
    Question asked = Question.about(lead, List.of(report), "CHAMBER");
    ask(asked, "For the application to freeze the account.");
    answer(cast.tarsenia, asked, Map.of("CHAMBER", asked.material()), "For this application.");
    proofs.equal(
        "with consent the Prosecutor exports it for the Chamber",
        200,
        export(lead, report).status());
    return lead;
  }

  private void ask(Question question, String why) throws IOException, InterruptedException {
    scene.done(
        portal.send(cast.prosecutor, "PUT", question.askedAt(), "", question.asked(why)),
        "ask for consent");
    proofs.step("the Prosecutor asks for " + String.join(", ", question.scopes()));
  }

  private void answer(
      Person who, Question question, Map<String, ObjectNode> granted, String conditions)
      throws IOException, InterruptedException {
    scene.act(who, question, "PUT", "answer", question.answer(granted, conditions));
    proofs.step(
        "%s grants %s".formatted(who.username(), granted.isEmpty() ? "nothing" : granted.keySet()));
  }

  private void refer(Person provider, Question question, Person source)
      throws IOException, InterruptedException {
    scene.act(
        provider,
        question,
        "POST",
        "referral",
        Question.node().put("unit", unit(source).toString()));
  }

  private void isLocked(DemoLead lead, UUID document, String what)
      throws IOException, InterruptedException {
    Answer refused = export(lead, document);
    proofs.that(
        "the Prosecutor cannot export %s, and is told whose consent is missing".formatted(what),
        refused.status() == 409 && refused.body().path("missing").size() > 0,
        refused.status() + " " + refused.body());
  }

  private Answer export(DemoLead lead, UUID document) throws IOException, InterruptedException {
    return portal.get(cast.prosecutor, lead.path(document) + "/export");
  }

  private static UUID unit(Person person) {
    return Objects.requireNonNull(person.unit());
  }
}

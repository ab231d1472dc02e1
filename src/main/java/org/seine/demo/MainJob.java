package org.seine.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** The leads L1 to L4 of the Maravelle files, as far as acceptance or return. */
final class MainJob {
  private final Cast cast;
  private final Scene scene;
  private final PortalClient portal;
  private final Proofs proofs;
  private final Spoiler spoiler;
  private final long largeBytes;

  MainJob(Cast cast, PortalClient portal, Proofs proofs, Spoiler spoiler, long largeBytes) {
    this.cast = cast;
    this.scene = new Scene(portal, proofs);
    this.portal = portal;
    this.proofs = proofs;
    this.spoiler = spoiler;
    this.largeBytes = largeBytes;
  }

  /** Plays everything, and returns the leads for those who inspect the trail afterwards. */
  List<DemoLead> play() throws IOException, InterruptedException {
    return List.of(first(), second(), third(), fourth());
  }

  private DemoLead first() throws IOException, InterruptedException {
    proofs.chapter("L1: Port Callis informs the Prosecutor, for new evidence only");
    DemoLead lead =
        DemoLead.read(
            "L1",
            List.of(unit(cast.prosecutor)),
            List.of(
                Paper.of(
                    "statement-2018-12.pdf",
                    "Port Callis Mercantile Bank",
                    "Account QP32 PCMB 4012 7700 3188 42",
                    "Balance on 31 December 2018: USD 3,912,740.00"),
                Paper.of(
                    "register-extract-40917.pdf",
                    "Register of companies of Port Callis",
                    "No. 40917, Merrowfen Holdings Ltd",
                    "Director: C. Arbalet"),
                GeneratedFile.of(
                    "anexo-2.txt",
                    "text/plain",
                    "Anexo 2: origen de la información.\n".getBytes(StandardCharsets.UTF_8))));
    draftSaysWhatItLacks(lead);
    scene.provide(cast.portCallis, lead);
    spoiler.strike();
    scene.receive(cast.prosecutor, lead);
    scene.readEntities(cast.prosecutor, lead);
    scene.assess(cast.prosecutor, lead, "B", 2, false);
    proofs.equal(
        "nobody can accept it as evidence: it was given for new evidence only (Art. 54(3)(e))",
        409,
        scene.accept(cast.prosecutor, lead, "EVIDENCE_ALLOWED").status());
    proofs.equal(
        "the Prosecutor accepts it as it was given",
        "ACCEPTED_LEAD_ONLY",
        scene.accept(cast.prosecutor, lead, "LEAD_ONLY").body().path("state").asText());
    scene.isHiddenFrom(cast.maravelle, lead);
    scene.isHiddenFrom(cast.administrator, lead);
    return lead;
  }

  private void draftSaysWhatItLacks(DemoLead lead) throws IOException, InterruptedException {
    JsonNode condition = lead.card().remove("useCondition");
    portal.send(cast.portCallis, "PUT", lead.path(), "", lead.form());
    PortalClient.Answer draft = portal.get(cast.portCallis, lead.path());
    proofs.that(
        "a draft without a use condition says so, by its place in the form",
        draft.body().path("missing").findValuesAsText("pointer").contains("/card/useCondition"),
        draft.body().path("missing").toString());
    portal.send(
        cast.portCallis,
        "DELETE",
        lead.path(),
        draft.etag(),
        JsonNodeFactory.instance.missingNode());
    lead.card().set("useCondition", condition);
  }

  private DemoLead second() throws IOException, InterruptedException {
    proofs.chapter("L2: the United Nations inform the Prosecutor alone");
    DemoLead lead =
        DemoLead.read(
            "L2",
            List.of(unit(cast.prosecutor)),
            List.of(
                Paper.of(
                    "photo-report.pdf",
                    "Support Office, Lake Basin",
                    "Three sightings of MV Pale Heron, IMO 3007140")));
    scene.provide(cast.unitedNations, lead);
    scene.receive(cast.prosecutor, lead);
    scene.assess(cast.prosecutor, lead, "A", 2, true);
    proofs.equal(
        "the Prosecutor accepts it",
        "ACCEPTED_LEAD_ONLY",
        scene.accept(cast.prosecutor, lead, "LEAD_ONLY").body().path("state").asText());
    proofs.that(
        "the provider does not learn that the Prosecutor holds it possibly exculpatory",
        !scene.open(cast.unitedNations, lead.path()).toString().contains("exculpatory"),
        "the assessment");
    scene.isHiddenFrom(cast.registry, lead);
    return lead;
  }

  private DemoLead third() throws IOException, InterruptedException {
    proofs.chapter("L3: Maravelle informs Prosecutor and Registry, and corrects itself");
    DemoLead lead =
        DemoLead.read(
            "L3",
            List.of(unit(cast.prosecutor), unit(cast.registry)),
            List.of(
                Paper.of(
                    "extrait-bancaire.pdf",
                    "Banque Corallienne de Maravelle",
                    "Compte QM45 1000 7000 4200 1907 3355",
                    "Solde : EUR 1 284 310,55"),
                GeneratedFile.ledger("ecritures-2014-2018.csv", largeBytes)));
    scene.provide(cast.maravelle, lead);
    lead.body()
        .put(
            "summary",
            lead.body()
                .path("summary")
                .asText()
                .replace("QM8810007000420019073357", "QM4510007000420019073355"));
    scene.correct(cast.maravelle, lead);
    proofs.that(
        "the version with the namesake's account stays readable",
        scene
            .open(cast.prosecutor, lead.path() + "?version=1")
            .path("body")
            .path("summary")
            .asText()
            .contains("QM8810007000420019073357"),
        "another text");
    scene.receive(cast.prosecutor, lead);
    scene.assess(cast.prosecutor, lead, "A", 1, false);
    proofs.equal(
        "the Prosecutor accepts it as evidence",
        "ACCEPTED_OPEN",
        scene.accept(cast.prosecutor, lead, "EVIDENCE_ALLOWED").body().path("state").asText());
    scene.receive(cast.registry, lead);
    proofs.equal(
        "the Registry returns it: it is for the Prosecutor",
        "RETURNED",
        scene.giveBack(cast.registry, lead, "NOT_IN_MANDATE").body().path("state").asText());
    proofs.equal(
        "two recipients, two outcomes, and the provider sees both",
        2,
        scene.open(cast.maravelle, lead.path()).path("recipients").size());
    proofs.equal(
        "each recipient sees its own alone",
        1,
        scene.open(cast.registry, lead.path()).path("recipients").size());
    return lead;
  }

  private DemoLead fourth() throws IOException, InterruptedException {
    proofs.chapter("L4: Tarsenia writes to the wrong organ");
    DemoLead lead =
        DemoLead.read(
            "L4",
            List.of(unit(cast.registry)),
            List.of(
                GeneratedFile.of(
                    "informe.txt",
                    "text/plain",
                    "Cuenta 0048-221907-3, saldo USD 402.118,40\n"
                        .getBytes(StandardCharsets.UTF_8))));
    scene.provide(cast.tarsenia, lead);
    scene.receive(cast.registry, lead);
    proofs.equal(
        "the Registry returns it",
        "RETURNED",
        scene.giveBack(cast.registry, lead, "WRONG_ADDRESSEE").body().path("state").asText());
    return lead;
  }

  private static UUID unit(Person person) {
    return Objects.requireNonNull(person.unit());
  }
}

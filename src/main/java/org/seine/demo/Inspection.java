package org.seine.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The auditor looks for every access that was played, and tries to read what they were about. */
final class Inspection {
  private final Cast cast;
  private final Scene scene;
  private final Proofs proofs;

  Inspection(Cast cast, Scene scene, Proofs proofs) {
    this.cast = cast;
    this.scene = scene;
    this.proofs = proofs;
  }

  void of(List<DemoLead> leads) throws IOException, InterruptedException {
    proofs.chapter("The auditor inspects the trail");
    DemoLead first = leads.get(0);
    DemoLead second = leads.get(1);
    DemoLead third = leads.get(2);
    finds(first, "lead.submit", "done", cast.portCallis);
    finds(first, "lead.open", "done", cast.prosecutor);
    finds(first, "lead.open", "refused", cast.maravelle);
    finds(first, "lead.open", "refused", cast.administrator);
    finds(first, "entity.open", "done", cast.prosecutor);
    finds(first, "entity.open", "refused", cast.maravelle);
    finds(second, "lead.open", "refused", cast.registry);
    finds(third, "lead.correct", "done", cast.maravelle);
    finds(third, "lead.return", "done", cast.registry);
    for (UUID document : first.documents().keySet()) {
      finds(document, first.name() + "'s document", "document.open", "done", cast.prosecutor);
      finds(document, first.name() + "'s document", "document.open", "refused", cast.maravelle);
    }
    List<UUID> evidence = List.copyOf(first.documents().keySet());
    List<UUID> copies = List.copyOf(second.documents().keySet());
    finds(evidence.get(0), "L1 before consent", "document.export", "refused", cast.prosecutor);
    finds(evidence.get(0), "L1 with consent", "document.export", "done", cast.prosecutor);
    finds(evidence.get(2), "L1's annex, withheld", "document.export", "refused", cast.prosecutor);
    finds(copies.get(0), "a copy of L2", "document.export", "refused", cast.prosecutor);
    finds(copies.get(1), "L2's redacted copy", "document.export", "done", cast.prosecutor);
    for (DemoLead lead : leads) {
      scene.isHiddenFrom(cast.auditor, lead);
      finds(lead, "lead.open", "refused", cast.auditor);
    }
  }

  /** What the story's people tried and must not have got, of cooperation files. */
  void of(PlayedCase first, PlayedCase second, PlayedCase third)
      throws IOException, InterruptedException {
    proofs.chapter("Nobody sees another State's measures, and the auditor sees who tried");
    refused(cast.portCallis, "dossier.open", "/api/v1/dossiers/", second.dossier(), "file B");
    refused(cast.portCallis, "asset.open", "/api/v1/assets/", second.assets().get("B2"), "B2");
    refused(cast.maravelle, "asset.open", "/api/v1/assets/", first.assets().get("A2"), "A2");
    refused(cast.maravelle, "measure.open", "/api/v1/measures/", first.measures().get("A2"), "A2");
    refused(cast.defence, "measure.open", "/api/v1/measures/", third.measures().get("V1"), "V1");
    refused(
        cast.administrator, "measure.open", "/api/v1/measures/", first.measures().get("A1"), "A1");
    var authorised = UUID.fromString(Objects.requireNonNull(first.measures().get("A1")));
    finds(authorised, "a freeze without warrant", "measure.take-step", "refused", cast.registry);
    scene.isRefusedTo(cast.expert, first.assetPath("A3"));
    finds("", "whatever she asks after her term", "asset.open", "refused", cast.expert);
  }

  /** Who wrote in a thread, and who tried to read it. */
  void of(UUID thread) throws IOException, InterruptedException {
    finds(thread, "the thread", "thread.write", "done", cast.portCallis);
    finds(thread, "the thread", "thread.open", "done", cast.prosecutor);
    finds(thread, "the thread", "thread.open", "refused", cast.registry);
    finds(thread, "the thread", "thread.open", "refused", cast.maravelle);
  }

  private void refused(Person who, String operation, String room, @Nullable String id, String name)
      throws IOException, InterruptedException {
    scene.isHiddenFrom(who, room + id, name);
    finds(UUID.fromString(Objects.requireNonNull(id)), name, operation, "refused", who);
  }

  private void finds(DemoLead lead, String operation, String outcome, Person who)
      throws IOException, InterruptedException {
    finds(lead.id(), lead.name(), operation, outcome, who);
  }

  private void finds(UUID record, String name, String operation, String outcome, Person who)
      throws IOException, InterruptedException {
    finds("record=" + record + "&", name, operation, outcome, who);
  }

  private void finds(String record, String name, String operation, String outcome, Person who)
      throws IOException, InterruptedException {
    UUID unit = Objects.requireNonNull(who.unit());
    JsonNode entries =
        scene
            .open(
                cast.auditor,
                "/api/v1/trail?%soperation=%s&outcome=%s&unit=%s"
                    .formatted(record, operation, outcome, unit))
            .path("items");
    proofs.that(
        "the trail holds: %s, %s, %s by %s".formatted(name, operation, outcome, who.username()),
        !entries.isEmpty(),
        "no such entry");
  }
}

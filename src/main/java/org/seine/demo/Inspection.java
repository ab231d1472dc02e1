package org.seine.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

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
    finds(second, "lead.open", "refused", cast.registry);
    finds(third, "lead.correct", "done", cast.maravelle);
    finds(third, "lead.return", "done", cast.registry);
    for (UUID document : first.documents().keySet()) {
      finds(document, first.name() + "'s document", "document.open", "done", cast.prosecutor);
      finds(document, first.name() + "'s document", "document.open", "refused", cast.maravelle);
    }
    for (DemoLead lead : leads) {
      scene.isHiddenFrom(cast.auditor, lead);
      finds(lead, "lead.open", "refused", cast.auditor);
    }
  }

  private void finds(DemoLead lead, String operation, String outcome, Person who)
      throws IOException, InterruptedException {
    finds(lead.id(), lead.name(), operation, outcome, who);
  }

  private void finds(UUID record, String name, String operation, String outcome, Person who)
      throws IOException, InterruptedException {
    UUID unit = Objects.requireNonNull(who.unit());
    JsonNode entries =
        scene
            .open(
                cast.auditor,
                "/api/v1/trail?record=%s&operation=%s&outcome=%s&unit=%s"
                    .formatted(record, operation, outcome, unit))
            .path("items");
    proofs.that(
        "the trail holds: %s, %s, %s by %s".formatted(name, operation, outcome, who.username()),
        !entries.isEmpty(),
        "no such entry");
  }
}

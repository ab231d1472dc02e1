package org.seine.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.List;
import java.util.UUID;

/** Who plays. */
final class Cast {
  final Person maravelle = new Person("elodie.maraquin");
  final Person portCallis = new Person("tamsin.orrel-quay");
  final Person tarsenia = new Person("ignaro.valtesse");
  final Person unitedNations = new Person("noor.halvey");
  final Person prosecutor = new Person("sanna.druvik");
  final Person registry = new Person("livia.kortenay");
  final Person auditor = new Person("greer.okontala");
  final Person administrator = new Person("bram.ivesund");

  /** Asks the portal, for each of them, which unit they act for. */
  void assemble(PortalClient portal, Proofs proofs) throws IOException, InterruptedException {
    for (Person person : everybody()) {
      JsonNode own = portal.get(person, "/api/v1/me").body().path(0);
      if (own.path("unit").asText().isEmpty()) {
        throw new IOException(person.username() + " has no unit in this portal");
      }
      person.actsFor(UUID.fromString(own.path("unit").asText()));
      proofs.step(
          "%s signed in: %s, %s"
              .formatted(
                  own.path("name").asText(),
                  own.path("participantName").asText(),
                  own.path("unitName").asText()));
    }
  }

  private List<Person> everybody() {
    return List.of(
        maravelle,
        portCallis,
        tarsenia,
        unitedNations,
        prosecutor,
        registry,
        auditor,
        administrator);
  }
}

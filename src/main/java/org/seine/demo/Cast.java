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
  final Person presidency = new Person("anselm.roovere");
  final Person trustFund = new Person("maiwen.tarrega");
  final Person defence = new Person("hadrien.colvasse");

  /** Her term ended: she signs in and acts for nobody. */
  final Person expert = new Person("isaura.fennimont");

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
    expert.actsFor(UUID.fromString(onlyUnitOf(portal, "QUILLHAM")));
    proofs.step("Isaura Fennimont's term has ended: she can sign in, and act for nobody");
  }

  private String onlyUnitOf(PortalClient portal, String code)
      throws IOException, InterruptedException {
    for (var one : portal.get(registry, "/api/v1/participants?limit=200").body().path("items")) {
      if (one.path("code").asText().equals(code)) {
        var units = "/api/v1/units?participant=" + one.path("id").asText();
        return portal.get(registry, units).body().at("/items/0/id").asText();
      }
    }
    throw new IOException("the directory has no " + code);
  }

  /** Who plays under this name. */
  Person named(String name) {
    return switch (name) {
      case "maravelle" -> maravelle;
      case "portCallis" -> portCallis;
      case "tarsenia" -> tarsenia;
      case "prosecutor" -> prosecutor;
      case "registry" -> registry;
      case "presidency" -> presidency;
      default -> throw new IllegalArgumentException("nobody of the story is called " + name);
    };
  }

  private List<Person> everybody() {
    return List.of(
        maravelle,
        portCallis,
        tarsenia,
        unitedNations,
        prosecutor,
        registry,
        presidency,
        trustFund,
        defence,
        auditor,
        administrator);
  }
}

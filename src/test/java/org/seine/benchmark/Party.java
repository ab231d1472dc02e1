package org.seine.benchmark;

import java.util.List;
import org.seine.lead.LeadWorld;

/** The units that take part, and in which files. */
enum Party {
  REGISTRY(LeadWorld.REGISTRY, 6, "", "livia.kortenay", "ruben.sassoldi"),
  PROSECUTOR(LeadWorld.OTP, 5, "", "sanna.druvik", "petrus.amadale"),
  MARAVELLE(LeadWorld.MARAVELLE, 1, "QM", "elodie.maraquin", "joas.perremont"),
  PORT_CALLIS(LeadWorld.PORT_CALLIS, 2, "QP", "tamsin.orrel-quay"),
  /** Has a handful of assets in one file of twenty: nearly all that is stored is hidden from it. */
  TARSENIA(LeadWorld.TARSENIA, 3, "QT", "ignaro.valtesse");

  final LeadWorld one;
  final String participant;
  final String country;
  final List<String> persons;

  Party(LeadWorld one, int participant, String country, String... persons) {
    this.one = one;
    this.participant = "5e1e0000-0000-4000-8000-00010000000" + participant;
    this.country = country;
    this.persons = List.of(persons);
  }

  boolean ofCourt() {
    return country.isEmpty();
  }

  /** The States of a file. */
  static List<Party> statesOf(int dossier) {
    if (dossier % 20 == 0) {
      return List.of(TARSENIA, PORT_CALLIS);
    }
    return switch (dossier % 3) {
      case 0 -> List.of(MARAVELLE, PORT_CALLIS);
      case 1 -> List.of(PORT_CALLIS);
      default -> List.of(MARAVELLE);
    };
  }
}

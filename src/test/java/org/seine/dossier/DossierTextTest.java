package org.seine.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.dossier.DossierText.PersonNamed;
import org.seine.dossier.DossierText.Warrant;
import org.seine.dossier.filed.GoldenText;

@DisplayName("What a cooperation file is about")
class DossierTextTest {
  private static final UUID MARAVELLE = UUID.fromString("5e1e0000-0000-4000-8000-000100000001");
  private static final UUID PORT_CALLIS = UUID.fromString("5e1e0000-0000-4000-8000-000100000002");
  private static final UUID UNIT = UUID.fromString("5e1e0000-0000-4000-8000-000200000001");
  private static final UUID COMPARTMENT = UUID.fromString("7e57c0de-0000-7000-8000-000000000009");
  private static final UUID PERSON = UUID.fromString("7e57c0de-0000-4000-8000-000000000001");
  private static final UUID OTHER = UUID.fromString("7e57c0de-0000-4000-8000-000000000002");
  private static final DossierText TEXT =
      new DossierText(
          "Tassandey",
          "ICC-99/17",
          "ICC-99/17-01/19",
          List.of(
              new PersonNamed(
                  PERSON,
                  "Gaspard Tassandey",
                  List.of("غاسبار تاسنديه"),
                  LocalDate.parse("1966-03-29"),
                  Set.of("QM"),
                  Set.of(MARAVELLE)),
              new PersonNamed(OTHER, "Irmeline", List.of(), null, Set.of(), Set.of())),
          List.of(
              new Warrant(
                  UUID.fromString("7e57c0de-0000-4000-8000-000000000003"),
                  Warrant.Kind.WARRANT,
                  "ICC-99/17-2",
                  LocalDate.parse("2019-03-15"),
                  "Pre-Trial Chamber II",
                  Warrant.Level.UNDER_SEAL,
                  Set.of(PERSON),
                  Set.of(MARAVELLE))),
          "For the Court alone.");

  @Test
  void isStoredInItsFormat() throws IOException {
    GoldenText.holds(DossierTexts.TEXT, "dossier-text-1", TEXT);
    GoldenText.holds(DossierTexts.OF_UNIT, "dossier-unit-1", new DossierTexts.OfUnit(PORT_CALLIS));
    GoldenText.holds(
        DossierTexts.INVITED,
        "dossier-unit-2",
        new DossierTexts.Invited(UNIT, COMPARTMENT, PORT_CALLIS));
    GoldenText.holds(
        DossierTexts.INVITED,
        "dossier-unit-2-court",
        new DossierTexts.Invited(UNIT, COMPARTMENT, null));
  }

  @Test
  void showsAParticipantWhatNamesIt() {
    var shown = TEXT.shownTo(MARAVELLE);
    assertThat(shown.persons()).extracting(PersonNamed::name).containsExactly("Gaspard Tassandey");
    assertThat(shown.persons().get(0).shownTo()).isEmpty();
    assertThat(shown.warrants()).hasSize(1);
    assertThat(shown.note()).isNull();
  }

  @Test
  void showsAnotherNothingButTheNumbers() {
    var shown = TEXT.shownTo(PORT_CALLIS);
    assertThat(shown.persons()).isEmpty();
    assertThat(shown.warrants()).isEmpty();
    assertThat(shown.situation()).isEqualTo("ICC-99/17");
  }

  @Test
  void printsNothingOfItself() {
    assertThat(TEXT.toString()).doesNotContain("Tassandey").doesNotContain("ICC-99/17");
  }
}

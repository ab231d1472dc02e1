package org.seine.dossier;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a cooperation file is about. It is sealed before it is stored.
 *
 * @param title by which a member recognises it
 * @param situation the Court's number of the situation, such as ICC-99/17
 * @param caseNumber the Court's number of the case, once there is one
 * @param persons the persons named
 * @param warrants warrants of arrest and summonses (Art. 58), the footing of measures (57(3)(e))
 * @param note what the Court's units should know
 */
@Schema(name = "DossierText")
record DossierText(
    @NotBlank @Size(max = 200) String title,
    @NotBlank @Size(max = 40) String situation,
    @Nullable @Size(max = 40) String caseNumber,
    @NotNull @Size(max = 200) List<@Valid PersonNamed> persons,
    @NotNull @Size(max = 200) List<@Valid Warrant> warrants,
    @Nullable @Size(max = 10_000) String note) {

  /**
   * A person named.
   *
   * @param shownTo the participants that are told of this person, beside the Court
   */
  @Schema(name = "PersonNamedInDossier")
  record PersonNamed(
      @NotNull UUID id,
      @NotBlank @Size(max = 200) String name,
      @NotNull @Size(max = 20) List<@NotBlank @Size(max = 200) String> otherNames,
      @Nullable LocalDate born,
      @NotNull @Size(max = 10) Set<@Pattern(regexp = "[A-Z]{2}") String> nationalities,
      @NotNull @Size(max = 50) Set<UUID> shownTo) {}

  /**
   * A warrant of arrest or a summons to appear.
   *
   * @param reference the filing's number
   * @param persons ids of the persons it names
   * @param shownTo the participants that are told of it, beside the Court
   */
  @Schema(name = "Warrant")
  record Warrant(
      @NotNull UUID id,
      @NotNull Kind kind,
      @NotBlank @Size(max = 100) String reference,
      @NotNull LocalDate date,
      @NotBlank @Size(max = 100) String chamber,
      @NotNull Level level,
      @NotNull @Size(max = 50) Set<UUID> persons,
      @NotNull @Size(max = 50) Set<UUID> shownTo) {
    /** Art. 58(1) or 58(7). */
    enum Kind {
      WARRANT,
      SUMMONS
    }

    /** The filing's level of confidentiality. */
    enum Level {
      PUBLIC,
      CONFIDENTIAL,
      UNDER_SEAL,
      EX_PARTE
    }
  }

  /** What a participant's units are shown: persons and warrants that name it; no note. */
  DossierText shownTo(UUID participant) {
    var persons =
        this.persons.stream()
            .filter(person -> person.shownTo().contains(participant))
            .map(person -> forOne(person))
            .toList();
    var known = persons.stream().map(PersonNamed::id).toList();
    var warrants =
        this.warrants.stream()
            .filter(warrant -> warrant.shownTo().contains(participant))
            .map(warrant -> forOne(warrant, known))
            .toList();
    return new DossierText(title, situation, caseNumber, persons, warrants, null);
  }

  private static PersonNamed forOne(PersonNamed person) {
    return new PersonNamed(
        person.id(),
        person.name(),
        person.otherNames(),
        person.born(),
        person.nationalities(),
        Set.of());
  }

  /** Whom else it names stays with the Court. */
  private static Warrant forOne(Warrant warrant, List<UUID> known) {
    return new Warrant(
        warrant.id(),
        warrant.kind(),
        warrant.reference(),
        warrant.date(),
        warrant.chamber(),
        warrant.level(),
        Set.copyOf(warrant.persons().stream().filter(known::contains).toList()),
        Set.of());
  }

  @Override
  public String toString() {
    return "DossierText[" + persons.size() + " persons, " + warrants.size() + " warrants]";
  }
}

package org.seine.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.seine.crypto.refusal.ThingNotSigned;
import org.seine.dossier.DossierTexts.Invited;
import org.seine.dossier.UnitRows.OfUnit;
import org.seine.dossier.filed.Found;
import org.seine.seal.compartment.Compartments.One;
import org.seine.sharing.ParticipantKind;

@DisplayName("Who works in a cooperation file by its steps")
class MembershipTest {
  private static final UUID COURT = new UUID(1, 1);
  private static final UUID OF_A = new UUID(1, 2);
  private static final UUID OF_B = new UUID(1, 3);
  private static final UUID A = new UUID(2, 2);
  private static final UUID B = new UUID(2, 3);
  private static final UUID REGISTRY = new UUID(3, 1);
  private static final UUID UNIT_A = new UUID(3, 2);
  private static final UUID UNIT_B = new UUID(3, 3);

  private final List<InvitedUnit> present = new ArrayList<>(List.of(row(REGISTRY, COURT)));
  private final List<One> compartments = new ArrayList<>(List.of(new One(COURT, Optional.empty())));
  private final List<OfUnit> participants =
      List.of(
          new OfUnit(UNIT_A, A, ParticipantKind.STATE_PARTY),
          new OfUnit(UNIT_B, B, ParticipantKind.STATE_PARTY));

  @Test
  void isWhatItsRowsSay() {
    var steps = begun();
    steps.comes(new Invited(UNIT_A, OF_A, A));
    steps.comes(new Invited(UNIT_B, OF_B, B));
    steps.leaves(UNIT_B);
    rows(UNIT_A, OF_A, A);
    compartments.add(new One(OF_B, Optional.of(B)));
    assertThatCode(() -> steps.requireSame(rows())).doesNotThrowAnyException();
  }

  @Test
  void isNotWhatRowsSayOfAUnitThatWasRemoved() {
    var steps = begun();
    steps.comes(new Invited(UNIT_A, OF_A, A));
    steps.leaves(UNIT_A);
    rows(UNIT_A, OF_A, A);
    refuses(steps);
  }

  @Test
  void isNotWhatRowsSayOfACompartmentThatWasMadeForAnother() {
    var steps = begun();
    steps.comes(new Invited(UNIT_A, OF_A, A));
    rows(UNIT_A, OF_A, B);
    refuses(steps);
  }

  @Test
  void isNotWhatRowsSayOfACompartmentThatNoStepMade() {
    compartments.add(new One(OF_B, Optional.of(B)));
    refuses(begun());
  }

  @Test
  void isNotWhatRowsSayOfAnotherCompartmentOfTheCourt() {
    compartments.set(0, new One(OF_A, Optional.empty()));
    refuses(begun());
  }

  @Test
  void isFoundByTheDirectoryWhereOlderStepsNameTheUnitAlone() {
    rows(UNIT_A, OF_A, A);
    var steps = begun();
    steps.comes(UNIT_A, rows());
    assertThatCode(() -> steps.requireSame(rows())).doesNotThrowAnyException();
    assertThat(rows().has(OF_A, A)).isTrue();
  }

  @Test
  void isNotWhatRowsSayOfAUnitInAnothersCompartmentWhereOlderStepsNameItAlone() {
    rows(UNIT_A, OF_A, A);
    rows(UNIT_B, OF_A, A);
    compartments.remove(2);
    var steps = begun();
    steps.comes(UNIT_A, rows());
    steps.comes(UNIT_B, rows());
    refuses(steps);
  }

  private static Membership begun() {
    var steps = new Membership(COURT);
    steps.begins(REGISTRY);
    return steps;
  }

  private void rows(UUID unit, UUID compartment, UUID participant) {
    present.add(row(unit, compartment));
    compartments.add(new One(compartment, Optional.of(participant)));
  }

  private static InvitedUnit row(UUID unit, UUID compartment) {
    var row = new InvitedUnit();
    row.unit = unit;
    row.compartment = compartment;
    row.ofCourt = compartment.equals(COURT);
    return row;
  }

  private UnitRows rows() {
    return new UnitRows(Found.fresh(new Dossier()), present, compartments, participants);
  }

  private void refuses(Membership steps) {
    assertThatThrownBy(() -> steps.requireSame(rows())).isInstanceOf(ThingNotSigned.class);
  }
}

package org.seine.directory;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.seine.sharing.ParticipantKind;

/**
 * A unit and how to reach it.
 *
 * @param canHoldContent whether content can be sent to it: an active unit of a kind that has an
 *     encryption certificate
 * @param warnings for those who can act on them: {@code served-by-one} where one member alone
 *     serves it
 */
@Schema(name = "Unit")
public record UnitView(
    UUID id,
    UUID participant,
    String participantName,
    ParticipantKind participantKind,
    String name,
    UnitState state,
    boolean canHoldContent,
    ContactPoint contact,
    List<String> warnings,
    int version) {

  private static final List<String> SERVED_BY_ONE = List.of("served-by-one");

  static UnitView of(Unit unit, boolean servedByOne) {
    return new UnitView(
        unit.id,
        unit.participant.id,
        unit.participant.name,
        unit.participant.kind,
        unit.name,
        unit.state,
        unit.state == UnitState.ACTIVE && unit.participant.kind.holdsContent(),
        unit.contact,
        servedByOne ? SERVED_BY_ONE : List.of(),
        unit.version);
  }
}

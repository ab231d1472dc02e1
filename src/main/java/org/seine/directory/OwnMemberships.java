package org.seine.directory;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.seine.sharing.NoMembership;
import org.seine.sharing.ParticipantKind;
import org.seine.sharing.Role;
import org.seine.sharing.SignedIn;

/** The memberships of the person who asks. */
@ApplicationScoped
class OwnMemberships {
  private final MemberRepository members;

  OwnMemberships(MemberRepository members) {
    this.members = members;
  }

  /**
   * @throws NoMembership if there is none at all (403)
   */
  @WithSession
  Uni<List<View>> of(SignedIn person) {
    return members
        .ofPerson(person.subject())
        .map(
            found -> {
              if (found.isEmpty()) {
                throw new NoMembership(person.subject());
              }
              return found.stream().map(member -> View.of(member, person)).toList();
            });
  }

  /**
   * One's own membership.
   *
   * @param member who one is in this unit
   * @param roles the roles that count in this unit
   */
  @Schema(name = "OwnMembership")
  record View(
      UUID member,
      UUID unit,
      String unitName,
      String participantName,
      ParticipantKind participantKind,
      MemberState state,
      String name,
      List<String> roles) {
    static View of(Member member, SignedIn person) {
      Participant participant = member.unit.participant;
      boolean ended = member.unit.state == UnitState.ENDED;
      return new View(
          member.id,
          member.unit.id,
          member.unit.name,
          participant.name,
          participant.kind,
          ended ? MemberState.ENDED : member.state,
          member.name,
          participant.kind.allowed(person.roles()).stream().map(Role::code).toList());
    }
  }
}

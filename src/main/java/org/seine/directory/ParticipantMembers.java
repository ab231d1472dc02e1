package org.seine.directory;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.ParticipantKind;

/**
 * Who serves a participant, in whichever of its units: for rooms whose steps need a second person
 * of it. Each method runs in the session of its caller.
 */
@ApplicationScoped
public class ParticipantMembers {

  /** The units in service of a participant, the oldest first. */
  public Uni<List<UUID>> units(UUID participant) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "select id from Unit where participant.id = ?1 and state = ACTIVE order by"
                            + " id",
                        UUID.class)
                    .setParameter(1, participant)
                    .getResultList());
  }

  /** The units in service where administrators work. */
  public Uni<List<UUID>> unitsOfAdministrators() {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "select id from Unit where participant.kind = ?1 and state = ACTIVE order by"
                            + " id",
                        UUID.class)
                    .setParameter(1, ParticipantKind.PORTAL_OPERATIONS)
                    .getResultList());
  }

  /**
   * How many persons can act for the participant now, the person of this member not counted: one
   * who serves two of its units is one person.
   */
  public Uni<Long> serving(UUID participant, @Nullable UUID besides) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "select count(distinct m.subject) from Member m"
                            + " where m.unit.participant.id = ?1 and m.unit.state = ACTIVE"
                            + " and m.state = ACTIVE and m.subject is not null and not exists"
                            + " (select 1 from Member o where o.id = ?2 and o.subject = m.subject)",
                        Long.class)
                    .setParameter(1, participant)
                    .setParameter(2, besides)
                    .getSingleResult());
  }

  /** Whether this member is the person of this account. */
  public Uni<Boolean> isPerson(UUID member, String subject) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "select count(*) from Member where id = ?1 and subject = ?2", Long.class)
                    .setParameter(1, member)
                    .setParameter(2, subject)
                    .getSingleResult())
        .map(count -> count > 0);
  }
}

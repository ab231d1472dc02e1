package org.seine.directory;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;
import org.seine.sharing.Operation;
import org.seine.sharing.ParticipantKind;
import org.seine.sharing.RecordKind;
import org.seine.trail.Trail;
import org.seine.web.BadInput;
import org.seine.web.IfMatch;
import org.seine.web.Page;
import org.seine.web.PageRequest;

/** Reads the directory, and keeps each unit's contact point. Other rooms ask it about units. */
@ApplicationScoped
public class Directory {
  private final UnitRepository units;
  private final MemberRepository members;
  private final Trail trail;

  Directory(UnitRepository units, MemberRepository members, Trail trail) {
    this.units = units;
    this.members = members;
    this.trail = trail;
  }

  /**
   * A unit, for rooms that name one (a recipient, the holder of a key). Whoever may act is not
   * asked here: the door did.
   *
   * @return null if there is none, or it was never confirmed
   */
  @WithSession
  public Uni<@Nullable UnitView> unit(UUID id) {
    return units
        .find(id)
        .map(unit -> unit == null || !confirmed(unit) ? null : UnitView.of(unit, false));
  }

  /** The names of participants, by their ids. */
  @WithSession
  public Uni<Map<UUID, String>> participantNames() {
    return units.participantNames();
  }

  /** What a participant is; null if there is none, or it takes part no more. */
  @WithSession
  public Uni<@Nullable ParticipantKind> kindOf(UUID participant) {
    return units
        .participant(participant)
        .map(found -> found == null || found.state != UnitState.ACTIVE ? null : found.kind);
  }

  /** The members who can act for a unit now; none for a unit that has ended. */
  @WithSession
  public Uni<Set<UUID>> serving(UUID unit) {
    return members.serving(unit).map(Set::copyOf);
  }

  @WithSession
  Uni<Page<ParticipantView>> participants(PageRequest page) {
    return units
        .participants(page)
        .map(rows -> Page.of(rows, page.limit(), row -> row.id.toString()))
        .map(rows -> rows.map(ParticipantView::of));
  }

  /**
   * A participant in service, as everybody sees it.
   *
   * @throws NotVisible if there is no such participant (404)
   */
  @WithSession
  public Uni<ParticipantView> participant(UUID id) {
    return units
        .participant(id)
        .map(
            found -> {
              if (found == null || found.state != UnitState.ACTIVE) {
                throw NotVisible.absent(RecordKind.PARTICIPANT.ref(id));
              }
              return ParticipantView.of(found);
            });
  }

  @WithSession
  Uni<Page<UnitView>> units(@Nullable UUID participant, PageRequest page, Caller by) {
    return units
        .list(participant, page)
        .map(rows -> Page.of(rows, page.limit(), row -> row.id.toString()))
        .flatMap(
            rows ->
                servedByOne(rows.items(), by)
                    .map(alone -> rows.map(row -> UnitView.of(row, alone.contains(row.id)))));
  }

  /**
   * @throws NotVisible if there is no such unit (404)
   */
  @WithSession
  Uni<UnitView> unit(UUID id, Caller by) {
    return existing(id)
        .flatMap(
            unit ->
                servedByOne(List.of(unit), by)
                    .map(alone -> UnitView.of(unit, alone.contains(unit.id))));
  }

  /**
   * Changes how a unit is reached. Its own members do; nobody else can lead its post astray.
   *
   * @throws NotVisible if there is no such unit (404)
   * @throws NotOwnUnit if it is another's (403)
   * @throws org.seine.web.StaleVersion if it changed since it was read (412)
   * @throws BadInput if the substitute is no member of it, or the time zone is none (400)
   */
  @WithTransaction
  Uni<UnitView> changeContactPoint(UUID id, ContactPoint contact, IfMatch read, Caller by) {
    requireTimeZone(contact.timeZone());
    return existing(id)
        .invoke(
            unit -> {
              if (!by.unit().equals(unit.id)) {
                throw new NotOwnUnit();
              }
              read.require(unit.version, "contact");
            })
        .call(unit -> requireSubstitute(unit, contact.substitute()))
        .invoke(unit -> unit.contact = contact)
        .call(unit -> trail.append(by, Operation.CHANGE_CONTACT_POINT, unit.ref()))
        .map(unit -> UnitView.of(unit, false));
  }

  @WithSession
  Uni<Page<MemberView>> members(@Nullable UUID unit, PageRequest page, Caller by) {
    return members
        .list(Sight.of(by), unit, page)
        .map(rows -> Page.of(rows, page.limit(), row -> row.id.toString()))
        .map(rows -> rows.map(MemberView::of));
  }

  /**
   * @throws NotVisible if this unit sees no such member (404)
   */
  @WithSession
  Uni<MemberView> member(UUID id, Caller by) {
    return members
        .find(id)
        .map(
            member -> {
              if (member == null) {
                throw NotVisible.absent(RecordKind.MEMBER.ref(id));
              }
              if (!Sight.of(by).includes(member.unit)) {
                throw NotVisible.hidden(member.ref());
              }
              return MemberView.of(member);
            });
  }

  private Uni<Unit> existing(UUID id) {
    return units
        .find(id)
        .map(
            unit -> {
              if (unit == null || !confirmed(unit)) {
                throw NotVisible.absent(RecordKind.UNIT.ref(id));
              }
              return unit;
            });
  }

  private static boolean confirmed(Unit unit) {
    return unit.state == UnitState.ACTIVE || unit.state == UnitState.ENDED;
  }

  /** That one member alone serves a unit is told to the unit and to those who can change it. */
  private Uni<Set<UUID>> servedByOne(List<Unit> rows, Caller by) {
    Sight sight = Sight.of(by);
    List<UUID> seen = rows.stream().filter(sight::includes).map(unit -> unit.id).toList();
    return seen.isEmpty() ? Uni.createFrom().item(Set.of()) : units.servedByOne(seen);
  }

  private Uni<Void> requireSubstitute(Unit unit, @Nullable UUID substitute) {
    if (substitute == null) {
      return Uni.createFrom().voidItem();
    }
    return members
        .find(substitute)
        .invoke(
            member -> {
              if (member == null || !member.unit.id.equals(unit.id)) {
                throw new BadInput("/substitute", "a member of this unit", "no such member");
              }
            })
        .replaceWithVoid();
  }

  private static void requireTimeZone(String zone) {
    try {
      ZoneId.of(zone);
    } catch (DateTimeException e) {
      throw new BadInput("/timeZone", "an IANA time zone or an offset from UTC", "neither");
    }
  }
}

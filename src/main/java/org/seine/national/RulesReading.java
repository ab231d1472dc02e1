package org.seine.national;

import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.directory.Directory;
import org.seine.directory.ParticipantMembers;
import org.seine.directory.ParticipantView;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;
import org.seine.sharing.RecordKind;
import org.seine.sharing.Role;
import org.seine.web.Page;
import org.seine.web.PageRequest;

/**
 * Shows the rules of States: to every member what was confirmed, to the State itself, to
 * administrators and auditors also what is open or was withdrawn.
 */
@ApplicationScoped
class RulesReading {
  private final RulesVersions versions;
  private final Directory directory;
  private final ParticipantMembers members;
  private final Clock clock;

  RulesReading(
      RulesVersions versions, Directory directory, ParticipantMembers members, Clock clock) {
    this.versions = versions;
    this.directory = directory;
    this.members = members;
    this.clock = clock;
  }

  /**
   * What holds on a day; today, by the State's own clock, where none is named.
   *
   * @throws NotVisible if there is no such State (404)
   */
  @WithSession
  Uni<StateRulesView> on(UUID participant, @Nullable LocalDate day, Caller by) {
    Instant now = clock.instant();
    return state(participant)
        .chain(() -> versions.newest(participant))
        .flatMap(
            newest ->
                (day == null ? versions.at(participant, now) : versions.on(participant, day))
                    .map(
                        found -> {
                          var on = day == null ? today(found, now) : day;
                          return found == null
                              ? new StateRulesView(participant, on, newest, null, null)
                              : new StateRulesView(
                                  participant,
                                  on,
                                  newest,
                                  RulesVersionView.of(found, null, sees(by, participant)),
                                  FreezeDates.of(found.asRules(), on));
                        }));
  }

  /**
   * @throws NotVisible if there is no such State (404)
   */
  @WithSession
  Uni<Page<RulesVersionView>> list(UUID participant, PageRequest page, Caller by) {
    boolean all = sees(by, participant);
    return state(participant)
        .chain(() -> versions.list(participant, all, page))
        .map(rows -> Page.of(rows, page.limit(), row -> row.id.toString()))
        .map(rows -> rows.map(row -> RulesVersionView.row(row, all)));
  }

  /**
   * @throws NotVisible if this unit sees no such version (404)
   */
  @WithSession
  Uni<RulesVersionView> read(UUID id, Caller by) {
    return versions
        .find(id)
        .map(found -> visible(found, id, by))
        .flatMap(
            found ->
                needs(found)
                    .map(who -> RulesVersionView.of(found, who, sees(by, found.participant))));
  }

  /** Who must confirm it, as things stand; null once it is decided. */
  private Uni<@Nullable WhoConfirms> needs(RulesVersion found) {
    return found.state == RulesVersion.State.OPEN
        ? members.serving(found.participant, found.proposedBy).map(WhoConfirms::of)
        : Uni.createFrom().nullItem();
  }

  /**
   * The State of this id.
   *
   * @throws NotVisible if there is none (404)
   */
  Uni<ParticipantView> state(UUID participant) {
    return directory
        .participant(participant)
        .invoke(
            found -> {
              if (!found.kind().isState()) {
                throw NotVisible.absent(RecordKind.PARTICIPANT.ref(participant));
              }
            });
  }

  /**
   * The version, if this caller may see it.
   *
   * @throws NotVisible if not, or if there is none (404)
   */
  static RulesVersion visible(@Nullable RulesVersion found, UUID id, Caller by) {
    if (found == null) {
      throw NotVisible.absent(RecordKind.NATIONAL_RULES.ref(id));
    }
    if (found.state != RulesVersion.State.CONFIRMED && !sees(by, found.participant)) {
      throw NotVisible.hidden(RecordKind.NATIONAL_RULES.ref(id));
    }
    return found;
  }

  private static boolean sees(Caller by, UUID participant) {
    return by.has(Role.ADMINISTRATOR)
        || by.has(Role.AUDITOR)
        || by.participant().equals(participant);
  }

  private static LocalDate today(@Nullable RulesVersion found, Instant now) {
    return found == null ? LocalDate.ofInstant(now, ZoneOffset.UTC) : found.asRules().dayOf(now);
  }
}

package org.seine.notice;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.seine.notice.mail.Outbox;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.RecordKind;
import org.seine.sharing.announce.Happening;
import org.seine.trail.Trail;
import org.seine.web.UuidV7;

/** How members want to hear of each kind. */
@ApplicationScoped
class Switches {
  private final Outbox outbox;
  private final Trail trail;
  private final Clock clock;

  Switches(Outbox outbox, Trail trail, Clock clock) {
    this.outbox = outbox;
    this.trail = trail;
    this.clock = clock;
  }

  /** How each of these members hears of a kind, in the session of the caller. */
  Uni<Map<UUID, Way>> of(Collection<UUID> members, Happening kind) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "from NoticeSwitch s where s.member in ?1 and s.kind = ?2",
                        NoticeSwitch.class)
                    .setParameter(1, members)
                    .setParameter(2, kind)
                    .getResultList())
        .map(
            chosen -> {
              Map<UUID, Way> byMember =
                  chosen.stream().collect(Collectors.toMap(one -> one.member, one -> one.way));
              return members.stream()
                  .collect(
                      Collectors.toMap(
                          Function.identity(),
                          member -> byMember.getOrDefault(member, Way.usual(kind))));
            });
  }

  /** The caller's switches, one for each kind, and whether any mail is sent at all. */
  @WithSession
  Uni<SwitchView.All> own(Caller by) {
    return chosen(by)
        .map(
            chosen -> {
              Map<Happening, Way> byKind =
                  chosen.stream().collect(Collectors.toMap(one -> one.kind, one -> one.way));
              return new SwitchView.All(
                  outbox.sends(),
                  Arrays.stream(Happening.values())
                      .map(kind -> new SwitchView(kind, byKind.getOrDefault(kind, Way.usual(kind))))
                      .toList());
            });
  }

  /** Sets one of the caller's switches. */
  @WithTransaction
  Uni<Void> set(Happening kind, Way way, Caller by) {
    return chosen(by)
        .flatMap(
            chosen -> {
              NoticeSwitch one =
                  chosen.stream().filter(set -> set.kind == kind).findFirst().orElse(null);
              if (one != null) {
                one.way = way;
                return Uni.createFrom().voidItem();
              }
              NoticeSwitch fresh = new NoticeSwitch();
              fresh.key = UuidV7.at(clock.instant());
              fresh.member = by.member();
              fresh.kind = kind;
              fresh.way = way;
              return Panache.getSession().flatMap(session -> session.persist(fresh));
            })
        .chain(
            () ->
                trail.append(
                    by, Operation.SET_SWITCH, RecordKind.MEMBER.ref(by.member()).of(by.unit())))
        .replaceWithVoid();
  }

  private static Uni<List<NoticeSwitch>> chosen(Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "from NoticeSwitch s where s.member = ?1", NoticeSwitch.class)
                    .setParameter(1, by.member())
                    .getResultList());
  }
}

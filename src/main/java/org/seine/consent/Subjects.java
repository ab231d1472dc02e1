package org.seine.consent;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.seine.directory.Directory;
import org.seine.lead.LeadAccess;
import org.seine.lead.LeadTerms;
import org.seine.seal.HeldThing;
import org.seine.seal.SealedThings;
import org.seine.seal.Submissions;
import org.seine.sharing.Caller;
import org.seine.sharing.ParticipantKind;

/** Finds what a question of consent is about. Each method runs in the session of its caller. */
@ApplicationScoped
class Subjects {
  private static final Set<ParticipantKind> STATES =
      Set.of(ParticipantKind.STATE_PARTY, ParticipantKind.STATE_NOT_PARTY);

  private final SealedThings things;
  private final Submissions submissions;
  private final LeadTerms terms;
  private final Directory directory;

  Subjects(SealedThings things, Submissions submissions, LeadTerms terms, Directory directory) {
    this.things = things;
    this.submissions = submissions;
    this.terms = terms;
    this.directory = directory;
  }

  /**
   * These parts of this version, as the caller's unit holds them.
   *
   * @throws DoesNotFit if it holds no such version, or that version has no such part (422)
   */
  Uni<Subject> of(LeadAccess.Seen lead, int version, Material material, Caller by) {
    if (material.isNothing()) {
      throw DoesNotFit.nothing();
    }
    return things
        .submitted(lead.record(), version, by.unit())
        .flatMap(
            held -> {
              if (held.isEmpty()) {
                throw DoesNotFit.otherVersion();
              }
              var named = named(lead, held, material);
              return submissions
                  .of(lead.record(), version)
                  .map(signed -> new Subject.Held(version, held, signed))
                  .flatMap(asked -> subject(lead, asked, named, by));
            });
  }

  private Uni<Subject> subject(
      LeadAccess.Seen lead, Subject.Held asked, List<HeldThing> named, Caller by) {
    return newest(lead, asked, by)
        .flatMap(
            newest ->
                terms
                    .of(lead.record())
                    .flatMap(
                        stated ->
                            terms
                                .standings(lead.record())
                                .map(
                                    standings ->
                                        new Subject(
                                            lead, stated, standings, named, asked, newest))));
  }

  private Uni<Subject.Held> newest(LeadAccess.Seen lead, Subject.Held asked, Caller by) {
    return things
        .newest(lead.record(), by.unit())
        .flatMap(
            version ->
                version == asked.version()
                    ? Uni.createFrom().item(asked)
                    : things
                        .submitted(lead.record(), version, by.unit())
                        .flatMap(
                            held ->
                                submissions
                                    .of(lead.record(), version)
                                    .map(signed -> new Subject.Held(version, held, signed))));
  }

  private static List<HeldThing> named(
      LeadAccess.Seen lead, List<HeldThing> held, Material material) {
    Set<UUID> wanted =
        new HashSet<>(
            material.things(lead.id(), held.stream().map(HeldThing::thing).toList(), "/material"));
    return held.stream().filter(one -> wanted.contains(one.thing())).toList();
  }

  /**
   * Nothing, if every participant that a use names is a State.
   *
   * @throws DoesNotFit (in the Uni) if one is not (422)
   */
  Uni<Void> requireStates(List<UseForm> uses) {
    Uni<Void> checked = Uni.createFrom().voidItem();
    for (int i = 0; i < uses.size(); i++) {
      var participant = uses.get(i).participant();
      if (participant != null) {
        var where = "/uses/" + i + "/participant";
        checked = checked.chain(() -> requireState(participant, where));
      }
    }
    return checked;
  }

  private Uni<Void> requireState(UUID participant, String where) {
    return directory
        .kindOf(participant)
        .invoke(
            kind -> {
              if (kind == null || !STATES.contains(kind)) {
                throw DoesNotFit.noState(where);
              }
            })
        .replaceWithVoid();
  }
}

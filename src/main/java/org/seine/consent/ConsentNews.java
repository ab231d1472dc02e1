package org.seine.consent;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.seine.sharing.Actor;
import org.seine.sharing.Caller;
import org.seine.sharing.announce.Announcements;
import org.seine.sharing.announce.Happening;

/**
 * Tells units what happened to a question of consent, inside the transaction in which it happened.
 * Nothing is told of what a recipient puts to the Chamber.
 */
@ApplicationScoped
class ConsentNews {
  private final Announcements announcements;

  ConsentNews(Announcements announcements) {
    this.announcements = announcements;
  }

  /** Somebody of one side did this: the other sides are told, and who works on it in the own. */
  Uni<Void> tell(Consent consent, Happening what, List<UUID> others, Caller by) {
    return tellAll(consent, what, others, by)
        .chain(() -> announcements.toThoseConcerned(by.unit(), consent.announces(what), by));
  }

  /** These units are told. */
  Uni<Void> tellAll(Consent consent, Happening what, List<UUID> units, Actor by) {
    Uni<Void> done = Uni.createFrom().voidItem();
    for (UUID unit : units) {
      done = done.chain(() -> announcements.toUnit(unit, consent.announces(what), by));
    }
    return done;
  }

  /** The units whose answer is awaited: the provider also where it has not named the originator. */
  static List<UUID> awaited(Consent consent) {
    return Stream.of(
            consent.providerState == AnswerState.WAITING
                ? Stream.of(consent.provider)
                : Stream.<UUID>empty(),
            consent.originatorState == AnswerState.WAITING
                ? Stream.of(consent.referredTo == null ? consent.provider : consent.referredTo)
                : Stream.<UUID>empty())
        .flatMap(unit -> unit)
        .distinct()
        .toList();
  }
}

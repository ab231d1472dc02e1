package org.seine.consent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.seine.consent.ConsentMissing.Found;
import org.seine.crypto.manifest.ConsentAct;
import org.seine.crypto.manifest.ConsentAnswer.Capacity;
import org.seine.crypto.manifest.ConsentChain;
import org.seine.crypto.manifest.ConsentQuestion.Originator;
import org.seine.crypto.manifest.ConsentUse;
import org.seine.lead.LeadAccess;
import org.seine.sharing.grant.ConsentScope;

/**
 * What follows from questions and answers that were proved. Each question stands for itself: what
 * both granted in it counts, whatever was refused in another.
 */
final class Effective {
  private Effective() {}

  /** Whether each thing that is wanted is granted, by one question or by several. */
  static boolean covers(List<ConsentChain> chains, UUID lead, Wanted wanted) {
    var use = new ConsentUse(wanted.scope().name(), Optional.ofNullable(wanted.participant()));
    Set<UUID> open = new HashSet<>(wanted.things());
    for (var chain : chains) {
      boolean sameText = chain.question().version() == wanted.version();
      chain.granted(use).stream()
          .filter(thing -> sameText || !thing.equals(lead))
          .forEach(open::remove);
    }
    return open.isEmpty();
  }

  /** Refuses where one of these participants is named in no consent to these things. */
  static void requireNamed(
      List<ConsentChain> chains,
      LeadAccess.Seen lead,
      Set<UUID> things,
      Set<UUID> participants,
      UUID unit,
      boolean originatorIsAnother) {
    var unnamed =
        participants.stream()
            .filter(
                one ->
                    !covers(
                        chains,
                        lead.id(),
                        new Wanted(unit, ConsentScope.NAMED_STATE, one, lead.version(), things)))
            .sorted()
            .toList();
    if (!unnamed.isEmpty()) {
      throw new ConsentMissing(capacities(originatorIsAnother), unnamed);
    }
  }

  private static List<Capacity> capacities(boolean originatorIsAnother) {
    return originatorIsAnother
        ? List.of(Capacity.PROVIDER, Capacity.ORIGINATOR)
        : List.of(Capacity.PROVIDER);
  }

  /** Whether a document may be shown to a Chamber, to the Defence or in public. */
  static boolean isEvidence(List<ConsentChain> chains, UUID document) {
    return chains.stream()
        .anyMatch(
            chain ->
                asEvidence(chain).stream().anyMatch(use -> chain.granted(use).contains(document)));
  }

  /** Why it may not: of the question that went furthest, who has not granted it, and how so. */
  static ConsentMissing missing(
      List<ConsentChain> chains, UUID document, boolean originatorIsAnother) {
    var scopes = ConsentScope.EVIDENCE.stream().sorted().toList();
    return chains.stream()
        .filter(chain -> chain.act(ConsentAct.Kind.WITHDRAWAL).isEmpty())
        .filter(chain -> chain.question().things().contains(document))
        .filter(chain -> !asEvidence(chain).isEmpty())
        .map(chain -> withheldBy(chain, document))
        .min(Comparator.comparing(withheld -> withheld.by.size()))
        .map(withheld -> new ConsentMissing(scopes, withheld.by, withheld.found))
        .orElseGet(
            () -> new ConsentMissing(scopes, capacities(originatorIsAnother), Found.NOT_ASKED));
  }

  private static Withheld withheldBy(ConsentChain chain, UUID document) {
    List<Capacity> by = new ArrayList<>();
    boolean waits = false;
    for (var capacity : Capacity.values()) {
      if (isAsked(chain, capacity) && !grants(chain, capacity, document)) {
        by.add(capacity);
        waits |= chain.answer(capacity).isEmpty();
      }
    }
    // Each granted another scope: neither is without the other's consent.
    return by.isEmpty()
        ? new Withheld(asked(chain), Found.REFUSED)
        : new Withheld(by, waits ? Found.WAITING : Found.REFUSED);
  }

  private static List<Capacity> asked(ConsentChain chain) {
    return Arrays.stream(Capacity.values()).filter(one -> isAsked(chain, one)).toList();
  }

  private static boolean isAsked(ConsentChain chain, Capacity capacity) {
    return capacity == Capacity.PROVIDER
        ? !chain.question().isOwnMotion()
        : chain.question().originator() == Originator.ANOTHER;
  }

  private static boolean grants(ConsentChain chain, Capacity capacity, UUID document) {
    return chain
        .answer(capacity)
        .filter(
            answer ->
                answer.decisions().stream()
                    .filter(decision -> isEvidence(decision.use()))
                    .anyMatch(decision -> decision.granted().contains(document)))
        .isPresent();
  }

  private static List<ConsentUse> asEvidence(ConsentChain chain) {
    return chain.question().uses().stream().filter(Effective::isEvidence).toList();
  }

  private static boolean isEvidence(ConsentUse use) {
    return ConsentScope.EVIDENCE.stream().anyMatch(scope -> scope.name().equals(use.scope()));
  }

  private record Withheld(List<Capacity> by, Found found) {}
}

package org.seine.request;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.seine.request.RequestView.Done;

/**
 * The conditions that bind, as they stand, and which documents were given on them (Art. 93(5)).
 * They bind for all that the requested side gave, before and after; no step takes them back.
 *
 * @param step the number of the step by which they came to stand as they do: their version
 * @param conditions those of each acceptance, the oldest first
 * @param documents what answers brought, whoever recorded them, and translations of it
 */
record Binding(int step, List<Condition> conditions, Set<UUID> documents) {
  Binding {
    conditions = List.copyOf(conditions);
    documents = Set.copyOf(documents);
  }

  /** What binds after these steps; empty where nothing does. */
  static Optional<Binding> of(List<Done> history, Direction direction) {
    var offers = new Offers();
    List<Condition> binding = new ArrayList<>();
    Set<UUID> given = new HashSet<>();
    int step = 0;
    for (var done : history) {
      var told = done.told();
      offers.follow(done);
      if (told.step() == RequestStep.ACCEPT_CONDITIONS) {
        binding.addAll(offers.standing);
        step = done.number();
      }
      for (var one : told.attached()) {
        if (isGiven(one, told.step(), direction, given)) {
          given.add(one.id());
        }
      }
    }
    return step == 0 ? Optional.empty() : Optional.of(new Binding(step, binding, given));
  }

  /** What either side may bring counts as given, unless it translates the request itself. */
  private static boolean isGiven(
      Attached one, RequestStep step, Direction direction, Set<UUID> given) {
    return step.isAnswer()
        || (one.translates() != null && given.contains(one.translates()))
        || (one.kind() != Attached.Kind.TRANSLATION
            && step.takers(direction).contains(Party.REQUESTED));
  }

  /**
   * What is offered after each step. An offer that did not fit the state it met stands only once a
   * note accepts it: nobody's stray offer takes the place of the State's own.
   */
  private static final class Offers {
    private final Map<Integer, List<Condition>> waiting = new HashMap<>();
    private List<Condition> standing = List.of();
    private Optional<RequestState> state = Optional.empty();

    void follow(Done done) {
      var told = done.told();
      if (told.step().needs().contains(Need.CONDITIONS)) {
        if (state.filter(told.step()::mayFollow).isPresent()) {
          standing = told.offered();
        } else {
          waiting.put(done.number(), told.offered());
        }
      }
      if (told.step() == RequestStep.TAKE_NOTE && told.becomes() != null && told.about() != null) {
        standing = waiting.getOrDefault(told.about(), standing);
      }
      state = Optional.of(done.state());
    }
  }
}

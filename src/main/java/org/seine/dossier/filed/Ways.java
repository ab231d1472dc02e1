package org.seine.dossier.filed;

import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * Which states of a table of steps lead to which.
 *
 * @param next the states to which one step leads from a state
 */
public record Ways<S>(Function<S, Set<S>> next) {
  /** Whether a record has left a state behind: steps lead from it to the present one, none back. */
  public boolean isBehind(S state, S present) {
    return leads(state, present) && !leads(present, state);
  }

  private boolean leads(S from, S to) {
    var seen = new HashSet<>(Set.of(from));
    var open = new ArrayDeque<>(seen);
    while (!open.isEmpty()) {
      for (var state : next.apply(open.remove())) {
        if (seen.add(state)) {
          open.add(state);
        }
      }
    }
    return seen.contains(to);
  }
}

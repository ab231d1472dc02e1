package org.seine.report.figures;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/**
 * Which States may be shown, and how. A State is named only if it allows that. A group of fewer
 * than three States that do not is not shown: not in the total, if that is all there is, nor by
 * what is left when the named ones are taken off it.
 *
 * @param all whether the total may be shown
 * @param named the States that may be shown apart
 */
record Apart(boolean all, Set<UUID> named) {
  /** A smaller group is as good as a name. */
  static final int LEAST = 3;

  /**
   * @param active the States of which something was counted
   * @param allowing the States that allow to be named
   */
  static Apart of(Set<UUID> active, Set<UUID> allowing) {
    Set<UUID> named = new HashSet<>(active);
    named.retainAll(allowing);
    int others = active.size() - named.size();
    boolean hidden = others == 0 || others >= LEAST;
    return hidden
        ? new Apart(true, Set.copyOf(named))
        : new Apart(active.size() >= LEAST, Set.of());
  }
}

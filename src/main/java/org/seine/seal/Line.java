package org.seine.seal;

import java.util.Optional;
import java.util.Set;

/**
 * How a record stands in the lists of a unit.
 *
 * @param text by which a member recognises it
 * @param terms by which a member finds it
 * @param identifiers those of its entities; empty where they stay as they are
 */
public record Line(String text, Set<Term> terms, Optional<Set<Term>> identifiers) {
  /** One that leaves the identifiers of the entities as they are. */
  public Line(String text, Set<Term> terms) {
    this(text, terms, Optional.empty());
  }

  /** The same with these identifiers of its entities. */
  public Line with(Set<Term> entities) {
    return new Line(text, terms, Optional.of(entities));
  }

  @Override
  public String toString() {
    return "Line[" + terms.size() + " terms]";
  }
}

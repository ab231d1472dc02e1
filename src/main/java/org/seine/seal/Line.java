package org.seine.seal;

import java.util.Set;

/**
 * How a record stands in the lists of a unit.
 *
 * @param text by which a member recognises it
 * @param terms by which a member finds it
 */
public record Line(String text, Set<Term> terms) {
  @Override
  public String toString() {
    return "Line[" + terms.size() + " terms]";
  }
}

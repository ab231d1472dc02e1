package org.seine.asset;

import org.seine.web.Conflict;

/** Two assets cannot be made one (409, says why). */
class CannotMerge extends Conflict {
  private static final String TITLE = "These two cannot be made one";

  private CannotMerge(String expected, String found) {
    super("cannot-merge", TITLE, expected, found);
  }

  static CannotMerge withItself() {
    return new CannotMerge("another asset", "the same one");
  }

  static CannotMerge across() {
    return new CannotMerge(
        "an asset of the same compartment", "one of another, or none that this unit may see");
  }

  static CannotMerge intoMerged() {
    return new CannotMerge("an asset that stands for itself", "one that was merged itself");
  }

  /** A measure never loses the asset that it was ordered for. */
  static CannotMerge measured() {
    return new CannotMerge("an asset without measures", "one with measures: merge the other");
  }

  static CannotMerge takesOthers() {
    return new CannotMerge(
        "an asset that no other was merged into", "one that stands for another: part them first");
  }
}

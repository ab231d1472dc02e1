package org.seine.document;

/** A document's first bytes are of another type than its provider declared. */
class TypeMismatch extends RuntimeException {
  private final String found;

  TypeMismatch(String found) {
    super("the content is of another type than declared");
    this.found = found;
  }

  /** What the bytes look like, in a word from the list of known types. */
  String found() {
    return found;
  }
}

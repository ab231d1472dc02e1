package org.seine.document;

/** The declared type is no media type. */
class TypeNotUnderstood extends RuntimeException {
  TypeNotUnderstood() {
    super("expected a media type");
  }
}

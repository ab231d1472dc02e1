package org.seine.document;

import org.seine.web.Conflict;

/**
 * The lead has another document, or its own text, under this id (409). A document is never
 * replaced.
 */
class AnotherDocument extends Conflict {
  AnotherDocument() {
    super(
        "another-document",
        "There is another document under this id",
        "the same name, type and bytes, or a new id",
        "others");
  }
}

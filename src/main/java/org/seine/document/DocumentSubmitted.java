package org.seine.document;

import org.seine.web.Conflict;

/** The document was submitted, and stays with those who hold it (409). */
class DocumentSubmitted extends Conflict {
  DocumentSubmitted() {
    super(
        "document-submitted",
        "The document was submitted and stays",
        "a document that was never submitted",
        "a submitted one");
  }
}

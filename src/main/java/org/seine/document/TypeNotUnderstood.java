package org.seine.document;

import org.seine.web.BadInput;

/** The declared type is no media type (400). */
class TypeNotUnderstood extends BadInput {
  TypeNotUnderstood() {
    super(DocumentResource.TYPE, "a media type such as application/pdf", "something else");
  }
}

package org.seine.document;

import org.seine.web.BadInput;

/** Fewer bytes arrived than were announced (400). Nothing of them was kept. */
class CutShort extends BadInput {
  CutShort() {
    super("Content-Length", "as many bytes as announced", "fewer");
  }
}

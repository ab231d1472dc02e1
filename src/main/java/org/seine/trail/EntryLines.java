package org.seine.trail;

import java.io.Flushable;
import java.io.IOException;

/** Writes entries one after the other, in one of the forms of an export. */
interface EntryLines extends Flushable {
  /** Adds an entry. */
  void add(TrailEntryView entry) throws IOException;
}

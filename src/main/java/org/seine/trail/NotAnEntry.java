package org.seine.trail;

/** Bytes that are not exactly the canonical bytes of an entry. */
public final class NotAnEntry extends Exception {
  NotAnEntry(String expectedAndFound) {
    super("expected " + expectedAndFound);
  }
}

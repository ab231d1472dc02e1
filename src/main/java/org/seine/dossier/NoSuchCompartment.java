package org.seine.dossier;

import org.seine.web.Conflict;

/** The unit cannot put a record there (409). */
public final class NoSuchCompartment extends Conflict {
  public NoSuchCompartment() {
    super(
        "no-such-compartment",
        "The record cannot lie there",
        "a participant that is invited to this file, and the unit's own where it is not the Court's",
        "another");
  }
}

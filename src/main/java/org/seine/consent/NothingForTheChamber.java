package org.seine.consent;

import org.seine.web.Conflict;

/**
 * Only what the unit assessed as possibly exculpatory, and may not disclose because somebody did
 * not consent, is put to the Chamber (409).
 */
class NothingForTheChamber extends Conflict {
  private NothingForTheChamber(String found) {
    super(
        "nothing-for-the-chamber",
        "There is nothing here to put to the Chamber",
        "a lead assessed as possibly exculpatory, to whose use somebody did not consent",
        found);
  }

  static NothingForTheChamber notExculpatory() {
    return new NothingForTheChamber("a lead that was not assessed so");
  }

  static NothingForTheChamber notRefused() {
    return new NothingForTheChamber("nothing that was refused");
  }
}

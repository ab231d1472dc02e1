package org.seine.takeover;

import org.seine.web.Conflict;

/**
 * The file holds what its provider gave to certain units only, and no consent names the participant
 * of this one (409). Which lead it is is not said: who invites may not see it.
 */
class NoConsentForUnit extends Conflict {
  NoConsentForUnit() {
    super(
        "no-consent-for-unit",
        "The file holds what this unit may not read",
        "consent of the providers of what was taken over, naming the unit's participant",
        "none for at least one asset");
  }
}

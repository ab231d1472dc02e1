package org.seine.request;

import org.seine.web.Conflict;

/** The State has not designated the portal: what goes through it was not transmitted (409). */
class PortalNotDesignated extends Conflict {
  PortalNotDesignated() {
    super(
        "portal-not-designated",
        "The State has not designated this portal as a channel",
        "a State that designated it, or the record of another channel with its proof (Art. 87(1)(a))",
        "a State that did not");
  }
}

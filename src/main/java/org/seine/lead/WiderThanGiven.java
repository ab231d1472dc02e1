package org.seine.lead;

import org.seine.sharing.grant.UseCondition;
import org.seine.web.Conflict;

/** A recipient would use a lead more widely than its provider allowed (409). */
class WiderThanGiven extends Conflict {
  WiderThanGiven(UseCondition wanted, UseCondition given) {
    super(
        "wider-than-given",
        "The provider allowed less than that",
        given + " or a narrower use condition",
        wanted.name());
  }
}

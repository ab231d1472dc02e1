package org.seine.lead;

import java.time.Instant;
import org.seine.sharing.grant.GivenGrant;

/** How a unit stood to a record at one moment. */
enum GrantStanding {
  /** The record was the unit's own. */
  OWN,
  /** A grant was in force. */
  HELD,
  /** It was given only later. */
  NOT_YET,
  /** It had been withdrawn before. */
  WITHDRAWN,
  /** It was never given. */
  NEVER,
  /** Nothing that is opened by a grant was asked for, or the record is there no more. */
  NONE_NEEDED;

  /** The standing by this grant. */
  static GrantStanding at(Instant moment, GivenGrant grant) {
    if (grant.givenAt().isAfter(moment)) {
      return NOT_YET;
    }
    var withdrawn = grant.withdrawnAt();
    return withdrawn == null || withdrawn.isAfter(moment) ? HELD : WITHDRAWN;
  }
}

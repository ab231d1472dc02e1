package org.seine.lead;

import org.seine.sharing.grant.UseCondition;

/** A recipient would use a lead more widely than its provider allowed. */
class WiderThanGiven extends RuntimeException {
  WiderThanGiven(UseCondition wanted, UseCondition given) {
    super("given under %s, accepted under %s".formatted(given, wanted));
  }
}

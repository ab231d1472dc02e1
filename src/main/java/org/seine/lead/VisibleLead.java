package org.seine.lead;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A lead as one unit may see it.
 *
 * @param lead what stands in clear
 * @param received where it stands with this unit; null for its provider
 */
record VisibleLead(Lead lead, @Nullable LeadRecipient received) {
  boolean isProvider() {
    return received == null;
  }

  /** The row of the record, by which sealed things and grants name it. */
  UUID record() {
    return lead.key;
  }

  /**
   * The lead, for a step of its provider.
   *
   * @throws WrongSide if this unit is a recipient (403)
   */
  Lead asProvider() {
    if (!isProvider()) {
      throw WrongSide.notTheProvider();
    }
    return lead;
  }

  /**
   * Where it stands with this unit, for a step of a recipient.
   *
   * @throws WrongSide if this unit is the provider (403)
   */
  LeadRecipient asRecipient() {
    if (received == null) {
      throw WrongSide.notARecipient();
    }
    return received;
  }

  /** The state that this unit is shown. */
  LeadStateWord stateWord() {
    return LeadStateWord.valueOf(received == null ? lead.state.name() : received.state.name());
  }

  /** The revision that this unit's changes name as If-Match. */
  int revision() {
    return received == null ? lead.revision : received.revision;
  }
}

package org.seine.lead;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Which leads a list is asked for.
 *
 * @param provided true for those the unit provides, false for those it received, null for both
 * @param state the state as the unit is shown it; null for any
 * @param ids those of these ids; null or empty for any
 */
record WantedLeads(@Nullable Boolean provided, @Nullable String state, @Nullable List<UUID> ids) {
  private static final String PROVIDED = " and l.provider = :unit";
  private static final String RECEIVED = " and l.provider <> :unit";

  /**
   * The state as the unit is shown it: the lead's own for its provider, its own for a recipient.
   */
  private static final String IN_STATE =
      " and (l.provider = :unit and cast(l.state as string) = :state"
          + " or exists (select 1 from LeadRecipient r where r.lead = l.key and r.unit = :unit"
          + " and cast(r.state as string) = :state))";

  private static final String OF_THESE = " and l.id in :ids";

  /** What a query for leads {@code l} adds; it knows the asking unit as {@code :unit}. */
  String conditions() {
    return (provided == null ? "" : provided ? PROVIDED : RECEIVED)
        + (state == null ? "" : IN_STATE)
        + (isAnyId() ? "" : OF_THESE);
  }

  /** What its conditions name besides. */
  Map<String, Object> parameters() {
    Map<String, Object> given = new HashMap<>();
    if (state != null) {
      given.put("state", state);
    }
    if (ids != null && !isAnyId()) {
      given.put("ids", ids);
    }
    return given;
  }

  private boolean isAnyId() {
    return ids == null || ids.isEmpty();
  }
}

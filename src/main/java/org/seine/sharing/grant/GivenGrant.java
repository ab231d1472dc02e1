package org.seine.sharing.grant;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a unit was given a record. A unit is given a record once: what was withdrawn is not given
 * again.
 *
 * @param fromVersion the first version it was given
 * @param givenAt from when on
 * @param givenBy the pseudonym of the member who gave it
 * @param withdrawnAt until when; null while it stands
 * @param withdrawnBy the pseudonym of the member who withdrew it
 */
public record GivenGrant(
    int fromVersion,
    Instant givenAt,
    UUID givenBy,
    @Nullable Instant withdrawnAt,
    @Nullable UUID withdrawnBy) {
  static GivenGrant of(AccessGrant grant) {
    return new GivenGrant(
        grant.fromVersion, grant.givenAt, grant.givenBy, grant.withdrawnAt, grant.withdrawnBy);
  }
}

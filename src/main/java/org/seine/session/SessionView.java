package org.seine.session;

import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * One's session of the pages.
 *
 * @param signedInAt when it began
 * @param idleEndsAt when it ends if nothing is done before
 * @param endsAt when it ends in any case
 */
@Schema(name = "Session")
record SessionView(
    @Schema(required = true) Instant signedInAt,
    @Schema(required = true) Instant idleEndsAt,
    @Schema(required = true) Instant endsAt) {
  static SessionView of(PageSession row, Duration idle) {
    return new SessionView(row.signedInAt, row.idleEndsAt(idle), row.endsAt);
  }
}

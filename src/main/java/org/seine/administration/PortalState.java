package org.seine.administration;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.keys.VaultState;

/**
 * How the portal stands.
 *
 * @param parts whether each part that the portal needs answers, as {@code /q/health/ready} says
 * @param vault how the vault stands
 * @param storesBackedUpAt when database and content store were last backed up, as whoever does it
 *     noted; absent where there is no such note
 */
@Schema(name = "PortalState")
@JsonInclude(JsonInclude.Include.NON_NULL)
record PortalState(List<Part> parts, VaultState vault, @Nullable Instant storesBackedUpAt) {
  /**
   * A part of the portal.
   *
   * @param name its name in the health check
   * @param up whether it answers
   */
  @Schema(name = "PortalPart")
  record Part(String name, boolean up) {}
}

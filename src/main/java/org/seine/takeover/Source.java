package org.seine.takeover;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The lead from which something is taken over.
 *
 * @param lead its id
 * @param provider the providing unit; needed only if several gave a lead of this id
 */
@Schema(name = "TakenFrom")
public record Source(@NotNull UUID lead, @Nullable UUID provider) {}

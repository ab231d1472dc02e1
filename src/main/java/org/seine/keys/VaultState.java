package org.seine.keys;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How the vault stands: nothing of what it holds.
 *
 * @param demo whether it was made for a demonstration
 * @param rootVersion the root key that wraps from now on
 * @param rootSince when that root key was made
 * @param backedUpAt when the vault was last backed up by the command; absent if it noted none
 * @param backedUpVersion the newest root key that this backup holds
 * @param sharesNeeded how many shares restore that backup
 * @param sharesTotal how many shares there are
 */
@Schema(name = "VaultState")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VaultState(
    boolean demo,
    int rootVersion,
    Instant rootSince,
    @Nullable Instant backedUpAt,
    @Nullable Integer backedUpVersion,
    @Nullable Integer sharesNeeded,
    @Nullable Integer sharesTotal) {}

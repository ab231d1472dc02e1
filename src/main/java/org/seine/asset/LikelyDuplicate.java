package org.seine.asset;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An asset of the same file that may be the same thing.
 *
 * @param mergeable whether it lies in the same compartment
 * @param because what both have
 */
@Schema(name = "LikelyDuplicate")
record LikelyDuplicate(
    UUID id, String name, AssetType type, boolean mergeable, List<Likeness> because) {}

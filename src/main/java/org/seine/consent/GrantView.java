package org.seine.consent;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.ConsentUse;
import org.seine.sharing.grant.ConsentScope;

/**
 * A use with the parts of the lead that it is granted for.
 *
 * @param participant to whom, where the scope names one
 * @param material nothing of it is set where the use is refused
 */
@Schema(name = "ConsentGrant")
@JsonInclude(JsonInclude.Include.NON_NULL)
record GrantView(ConsentScope scope, @Nullable UUID participant, Material material) {
  static GrantView of(ConsentUse use, UUID lead, List<UUID> things) {
    return new GrantView(
        ConsentScope.valueOf(use.scope()),
        use.participant().orElse(null),
        Material.of(lead, things));
  }
}

package org.seine.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a provider consents to of its own motion.
 *
 * @param recipient whose use it is about
 * @param version the lead's version that it is about
 * @param material of what
 * @param uses to what
 * @param conditions under which conditions; sealed for the recipient
 */
@Schema(name = "ConsentGiftForm")
record GiveForm(
    @NotNull UUID recipient,
    @NotNull @Min(1) Integer version,
    @NotNull @Valid Material material,
    @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid UseForm> uses,
    @Size(max = 8000) @Nullable String conditions) {
  @Override
  public String toString() {
    return "GiveForm[…]";
  }
}

package org.seine.consent;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * To whom a question is referred.
 *
 * @param unit the unit that is the originator; the recipient learns that it is
 * @param note a word to that unit; sealed for it alone
 */
@Schema(name = "ConsentReferralForm")
record ReferralForm(@NotNull UUID unit, @Size(max = 8000) @Nullable String note) {
  @Override
  public String toString() {
    return "ReferralForm[…]";
  }
}

package org.seine.consent;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a unit notes of what it puts to the Chamber.
 *
 * @param note sealed for the own unit alone
 */
@Schema(name = "ConsentChamberForm")
record ChamberForm(@Size(max = 8000) @Nullable String note) {
  @Override
  public String toString() {
    return "ChamberForm[…]";
  }
}

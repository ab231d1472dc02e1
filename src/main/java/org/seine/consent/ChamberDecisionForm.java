package org.seine.consent;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the Chamber decided.
 *
 * @param decidedOn the day of the decision
 * @param reference its reference; sealed for the own unit alone
 */
@Schema(name = "ConsentChamberDecisionForm")
record ChamberDecisionForm(
    @NotNull LocalDate decidedOn, @NotBlank @Size(max = 500) String reference) {
  @Override
  public String toString() {
    return "ChamberDecisionForm[…]";
  }
}

package org.seine.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a recipient asks.
 *
 * @param version the lead's version that it read
 * @param material of what
 * @param uses what for
 * @param answerBy the last day to answer
 * @param explanation why; sealed for those who answer
 */
@Schema(name = "ConsentQuestionForm")
record AskForm(
    @NotNull @Min(1) Integer version,
    @NotNull @Valid Material material,
    @NotNull @Size(min = 1, max = 50) List<@NotNull @Valid UseForm> uses,
    @NotNull LocalDate answerBy,
    @NotBlank @Size(max = 8000) String explanation) {
  @Override
  public String toString() {
    return "AskForm[…]";
  }
}

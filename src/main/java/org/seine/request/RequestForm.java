package org.seine.request;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A request that is to be drafted.
 *
 * @param dossier the cooperation file
 * @param participant the State or organisation that is asked; of a State that asks, itself
 * @param organ of a State that asks: the organ of the Court; else the caller's own
 * @param basis on what it stands
 * @param assistance what is asked for
 * @param on the day it was begun
 */
@Schema(name = "RequestForm")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RequestForm(
    @NotNull UUID dossier,
    @NotNull UUID participant,
    @Nullable UUID organ,
    @NotNull Basis basis,
    @NotNull Assistance assistance,
    @NotNull LocalDate on,
    @NotNull @Valid RequestText text) {

  /** The step that it is, as it is stored. */
  StepForm asStep() {
    return new StepForm(
        RequestStep.DRAFT,
        on,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null);
  }
}

package org.seine.measure;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A measure that is to begin.
 *
 * @param asset which asset
 * @param executing the State that is to execute it, or has acted by itself
 * @param footing on what it stands
 * @param first PROPOSE; or FREEZE_OWN, SEIZE_OWN where a State acted under its own law
 */
@Schema(name = "MeasureForm")
record MeasureForm(
    @NotNull UUID asset,
    @NotNull UUID executing,
    @NotNull Footing footing,
    @NotNull @Valid StepForm first) {}

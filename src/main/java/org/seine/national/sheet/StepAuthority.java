package org.seine.national.sheet;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Who decides a step in this State.
 *
 * @param authority who decides, in the State's words
 * @param signatories who signs, in the State's words
 * @param leadDays how many days the step usually takes from a complete request
 */
@Schema(name = "StepAuthority")
public record StepAuthority(
    @NotNull NationalStep step,
    @NotBlank @Size(max = 300) String authority,
    @Size(min = 1, max = 300) @Nullable String signatories,
    @Min(0) @Max(3650) @Nullable Integer leadDays) {}

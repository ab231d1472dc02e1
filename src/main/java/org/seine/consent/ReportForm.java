package org.seine.consent;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What the originator answered to the provider outside of the portal.
 *
 * @param happenedOn the day of its answer
 * @param answer what it answered
 */
@Schema(name = "ConsentReportForm")
record ReportForm(@NotNull LocalDate happenedOn, @NotNull @Valid AnswerForm answer) {}

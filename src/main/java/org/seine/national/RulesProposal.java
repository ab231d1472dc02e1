package org.seine.national;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.seine.national.sheet.RulesSheet;

/**
 * What is to hold in a State.
 *
 * @param validFrom the first day, of the State's calendar; a past one where older rules are entered
 *     or mended
 * @param sheet all of it, what stays as it was included
 */
@Schema(name = "RulesProposal")
record RulesProposal(@NotNull LocalDate validFrom, @NotNull @Valid RulesSheet sheet) {}

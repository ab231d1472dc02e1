package org.seine.national;

import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What holds in a State on a day.
 *
 * @param on the day, of the State's calendar
 * @param newest the number of the version that was confirmed last, 0 for none: what a proposal
 *     starts from, and this answer's ETag
 * @param rules the version that holds; none where the State has entered none for that day
 * @param freeze what follows from them for a freeze that begins on the day
 */
@Schema(name = "StateRules")
record StateRulesView(
    UUID participant,
    LocalDate on,
    int newest,
    @Nullable RulesVersionView rules,
    @Nullable FreezeDates freeze) {}

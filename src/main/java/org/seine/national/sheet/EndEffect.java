package org.seine.national.sheet;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a measure in this State after something happened at the Court.
 *
 * @param days for {@link Effect#LAPSES_AFTER_DAYS}
 * @param words what the State adds
 */
@Schema(name = "EndEffect")
public record EndEffect(
    @NotNull Effect effect,
    @Min(1) @Max(3650) @Nullable Integer days,
    @Size(min = 1, max = 500) @Nullable String words) {
  /** The effects that the portal can reckon with; what is none of them is the State's own law. */
  @Schema(name = "EndEffectCode")
  public enum Effect {
    /** It holds until a national judge lifts it. */
    LIFT_BY_NATIONAL_JUDGE,
    LAPSES_AT_ONCE,
    LAPSES_AFTER_DAYS,
    /** Nothing changes. */
    CONTINUES,
    /** As the State's own law says; the words tell. */
    OWN_LAW
  }

  /**
   * The last day on which the measure still holds, the day of what happened not counted.
   *
   * @return null where it does not lapse by itself
   */
  public @Nullable LocalDate lastDay(LocalDate happened) {
    return switch (effect) {
      case LAPSES_AT_ONCE -> happened;
      case LAPSES_AFTER_DAYS -> days == null ? null : happened.plusDays(days);
      case LIFT_BY_NATIONAL_JUDGE, CONTINUES, OWN_LAW -> null;
    };
  }
}

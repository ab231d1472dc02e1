package org.seine.national;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.national.sheet.Claims;
import org.seine.national.sheet.EndEffect;
import org.seine.national.sheet.Freeze;
import org.seine.national.sheet.NationalStep;
import org.seine.national.sheet.RulesSheet;
import org.seine.national.sheet.RulesSheet.Figures;
import org.seine.national.sheet.RulesSheet.Translation;
import org.seine.national.sheet.StepAuthority;

/**
 * What held in one State on one day, and the dates that follow from it. Null means that the State
 * has not said so: a caller asks the State, and assumes nothing. All dates are calendar days of the
 * State; which day it is there, {@link #dayOf} says.
 *
 * @param participant the State
 * @param number of the version that held; 0 where the State has entered none
 * @param validFrom since when; null where it has entered none
 * @param sheet what it says
 */
public record RulesOfState(
    UUID participant, int number, @Nullable LocalDate validFrom, RulesSheet sheet) {
  private static final RulesSheet SILENT = RulesSheet.silent("UTC");

  /** A State that had entered no rules for that day. */
  static RulesOfState unknown(UUID participant) {
    return new RulesOfState(participant, 0, null, SILENT);
  }

  /** Whether the State has entered rules that held on the day. */
  public boolean areEntered() {
    return number > 0;
  }

  /** Which day it is in this State. */
  public LocalDate dayOf(Instant moment) {
    return LocalDate.ofInstant(moment, ZoneId.of(sheet.timeZone()));
  }

  /** Whether what is sent through this portal is sent by a channel that the State designated. */
  public boolean portalIsChannel() {
    return sheet.portalDesignated();
  }

  /** Whether a request in a language that the State does not work in needs a sworn translation. */
  public boolean needsSwornTranslation() {
    return sheet.translation() == Translation.SWORN;
  }

  /**
   * Whether the State works in this language (BCP 47); a regional variant counts as its language.
   */
  public boolean worksIn(String language) {
    return sheet.languages().stream()
        .anyMatch(one -> one.equals(language) || language.startsWith(one + "-"));
  }

  /** Whether the State may be named in yearly figures. */
  public boolean isNamedInFigures() {
    return sheet.figures() == Figures.NAMED;
  }

  /**
   * How long a freeze holds; null if it has no end ({@link #freezeHasNoEnd}) or nothing is said.
   */
  public @Nullable Period termOfFreeze() {
    Freeze.Term term = term();
    Integer months = term == null ? null : term.months();
    return months == null ? null : Period.ofMonths(months);
  }

  /** Whether a freeze holds until somebody lifts it. */
  public boolean freezeHasNoEnd() {
    Freeze.Term term = term();
    return term != null && term.kind() == Freeze.Term.Kind.WITHOUT_END;
  }

  /** The last day of a freeze that began on this day; null as of {@link #termOfFreeze}. */
  public @Nullable LocalDate freezeEnds(LocalDate first) {
    Freeze.Term term = term();
    return term == null ? null : term.lastDay(first);
  }

  /** The last day of an emergency freeze, its first day counted. */
  public @Nullable LocalDate emergencyFreezeEnds(LocalDate first) {
    Freeze freeze = sheet.freeze();
    Integer days = freeze == null ? null : freeze.emergencyDays();
    return days == null ? null : first.plusDays(days - 1L);
  }

  /** Who asks for the renewal of a freeze. */
  public Freeze.Renewal.@Nullable Asker renewalAsker() {
    Freeze.Renewal renewal = renewal();
    return renewal == null ? null : renewal.by();
  }

  /**
   * The last day on which a renewal is asked in time: so many days before the end, and earlier
   * where nobody works on that day. Which day that is depends on no clock, so no summer time moves
   * it.
   *
   * @param end the last day of the freeze
   * @return null where nobody asks, or nothing is said
   */
  public @Nullable LocalDate renewalAskedBy(LocalDate end) {
    Freeze.Renewal renewal = renewal();
    Integer days = renewal == null ? null : renewal.daysBefore();
    return days == null ? null : sheet.workingDays().onOrBefore(end.minusDays(days));
  }

  /**
   * The last day on which a measure holds after an acquittal; null if it does not lapse by itself.
   */
  public @Nullable LocalDate lapsesAfterAcquittal(LocalDate acquitted) {
    return lastDay(sheet.acquittal(), acquitted);
  }

  /** The last day on which a measure holds after the request was withdrawn; null as above. */
  public @Nullable LocalDate lapsesAfterWithdrawal(LocalDate withdrawn) {
    return lastDay(sheet.withdrawal(), withdrawn);
  }

  /**
   * The last day for claims of third parties, once this has happened on this day. It is not moved
   * by holidays: a claimant is never told less time than the law gives.
   *
   * @return null where this State counts from another event, or nothing is said
   */
  public @Nullable LocalDate claimWindowEnds(Claims.Event happened, LocalDate on) {
    Claims claims = sheet.claims();
    Claims.Window window = claims == null ? null : claims.window();
    return window == null ? null : window.lastDay(happened, on);
  }

  /** Who decides this step, and who signs. */
  public @Nullable StepAuthority authorityFor(NationalStep step) {
    return sheet.authorities().stream().filter(one -> one.step() == step).findFirst().orElse(null);
  }

  /**
   * What a request must contain, in this language where the State says it so, else in its first.
   */
  public List<String> requirements(String language) {
    return sheet.requirements().stream()
        .map(
            one ->
                one.words().stream()
                    .filter(worded -> worded.language().equals(language))
                    .findFirst()
                    .orElseGet(() -> one.words().get(0))
                    .text())
        .toList();
  }

  private Freeze.@Nullable Term term() {
    Freeze freeze = sheet.freeze();
    return freeze == null ? null : freeze.term();
  }

  private Freeze.@Nullable Renewal renewal() {
    Freeze freeze = sheet.freeze();
    return freeze == null ? null : freeze.renewal();
  }

  private static @Nullable LocalDate lastDay(@Nullable EndEffect effect, LocalDate happened) {
    return effect == null ? null : effect.lastDay(happened);
  }
}

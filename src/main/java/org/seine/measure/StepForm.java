package org.seine.measure;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.asset.Money;
import org.seine.dossier.filed.Happened;
import org.seine.web.BadInput;

/**
 * One step, or one fact, with what it tells. All of it but codes, dates and amounts is sealed.
 *
 * @param step which one
 * @param on the day it happened
 * @param reason in words; the State's own where it reports
 * @param reference of the Chamber's decision, the national order or the register entry
 * @param warrant the warrant or summons of the file on which an authorisation stands (57(3)(e))
 * @param term from when to when the measure holds
 * @param money what came to the asset or went from it
 * @param sum the sum that is transferred; it should be what the entries come to
 * @param cause why it was not executed
 * @param reviewOn when a deferred notice is looked at again
 * @param claim a third party's claim
 * @param becomes of a note that accepts a fact which did not fit: the state after it; null where
 *     the measure stays as it was
 * @param about of a note: the number of the step that it judges
 */
@Schema(name = "MeasureStepForm")
@JsonInclude(JsonInclude.Include.NON_NULL)
record StepForm(
    @NotNull MeasureStep step,
    @NotNull LocalDate on,
    @Nullable @Size(max = 4000) String reason,
    @Nullable @Size(max = 200) String reference,
    @Nullable UUID warrant,
    @Nullable @Valid Term term,
    @Nullable @Size(max = 20) List<@Valid LedgerEntry> money,
    @Nullable Money sum,
    @Nullable Cause cause,
    @Nullable LocalDate reviewOn,
    @Nullable @Valid ClaimTold claim,
    @Nullable MeasureState becomes,
    @Nullable Integer about) {

  /** The members that the step must tell and that are not there. */
  List<String> missing() {
    List<String> missing = new ArrayList<>();
    for (var need : step.needs()) {
      if (!tells(need)) {
        missing.add("/" + need.member());
      }
    }
    missing.sort(null);
    return missing;
  }

  private boolean tells(Need need) {
    return switch (need) {
      case REASON -> reason != null && !reason.isBlank();
      case REFERENCE -> reference != null && !reference.isBlank();
      case TERM -> term != null;
      case MONEY -> money != null && !money.isEmpty();
      case SUM -> sum != null;
      case CAUSE -> cause != null;
      case REVIEW -> reviewOn != null;
      case CLAIM -> claim != null;
    };
  }

  /**
   * Lets a form pass that tells nothing which its step does not carry, and nothing that cannot be.
   *
   * @throws BadInput if it tells a term, amounts, a sum or a claim that its step does not carry, a
   *     review before the act, or a claim to less than nothing (400)
   */
  StepForm checked() {
    for (var need : new Need[] {Need.TERM, Need.MONEY, Need.SUM, Need.CLAIM}) {
      if (tells(need) && !carries(need)) {
        throw new BadInput("/" + need.member(), "a step that tells it", "one that does not");
      }
    }
    Happened.requireNotBefore("/reviewOn", reviewOn, on);
    Money.requireNotNegative("/claim/amount", claim == null ? null : claim.amount());
    return this;
  }

  /** What takes hold of an asset may say for how long, and what was on it. */
  private boolean carries(Need need) {
    boolean takesHold = step.isFact() && step.to() != null && step.to().isHeld();
    return step.needs().contains(need) || (takesHold && (need == Need.TERM || need == Need.MONEY));
  }

  /**
   * Whether all its amounts that change the sum are in one currency.
   *
   * @param sum the currency of the sum so far; null where there is none
   */
  boolean isOfOneCurrency(@Nullable String sum) {
    var told =
        entries().stream()
            .filter(LedgerEntry::changesTheSum)
            .map(entry -> entry.money().currency());
    return Stream.concat(Stream.ofNullable(sum), told).distinct().count() <= 1;
  }

  /** Its entries, none where nothing is told. */
  List<LedgerEntry> entries() {
    return money == null ? List.of() : money;
  }

  @Override
  public String toString() {
    return "StepForm[" + step + "]";
  }
}

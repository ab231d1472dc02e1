package org.seine.measure;

import static org.seine.measure.MeasureState.ALLOCATED;
import static org.seine.measure.MeasureState.AUTHORISED;
import static org.seine.measure.MeasureState.ENFORCEMENT_REQUESTED;
import static org.seine.measure.MeasureState.FORFEITED;
import static org.seine.measure.MeasureState.FORFEITURE_ORDERED;
import static org.seine.measure.MeasureState.FROZEN;
import static org.seine.measure.MeasureState.KEPT_ON_ANOTHER_BASIS;
import static org.seine.measure.MeasureState.NOT_EXECUTED;
import static org.seine.measure.MeasureState.POSTPONED;
import static org.seine.measure.MeasureState.PROPOSED;
import static org.seine.measure.MeasureState.REALISED;
import static org.seine.measure.MeasureState.REGISTERED;
import static org.seine.measure.MeasureState.RELEASED;
import static org.seine.measure.MeasureState.RELEASE_PENDING;
import static org.seine.measure.MeasureState.REPARATIONS;
import static org.seine.measure.MeasureState.REPARATION_ORDERED;
import static org.seine.measure.MeasureState.REQUESTED;
import static org.seine.measure.MeasureState.SEIZED;
import static org.seine.measure.MeasureState.TRANSFERRED_TO_COURT;
import static org.seine.measure.MeasureState.TRUST_FUND;
import static org.seine.measure.MeasureState.VALUE_RECOVERED;
import static org.seine.measure.MeasureState.WITHDRAWN;
import static org.seine.measure.Need.CAUSE;
import static org.seine.measure.Need.CLAIM;
import static org.seine.measure.Need.MONEY;
import static org.seine.measure.Need.REASON;
import static org.seine.measure.Need.REFERENCE;
import static org.seine.measure.Need.REVIEW;
import static org.seine.measure.Need.SUM;
import static org.seine.measure.Need.TERM;
import static org.seine.measure.Side.PRESIDENCY;
import static org.seine.measure.Side.PROSECUTOR;
import static org.seine.measure.Side.REGISTRY;
import static org.seine.measure.Side.STATE;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seine.dossier.filed.NotYourStep;

/**
 * The steps of a protective measure and of its enforcement: one asset, under one order, in one
 * executing State.
 *
 * <p>A line reads: from these states, by this step, to that state, on this footing, taken by one of
 * these, telling this. A line without a second state leaves the measure where it is. Lines of
 * {@code fact} are what the State reports; the Registry records them where they come on paper. A
 * fact is never refused for the state it meets: see {@link Measure}.
 */
public enum MeasureStep {
  // Before the State acts.
  PROPOSE(step(from(), PROPOSED, "Rule 99(1)").by(PROSECUTOR, REGISTRY).tells(REASON)),
  AUTHORISE(step(from(PROPOSED), AUTHORISED, "Art. 57(3)(e), 75(4)").by(REGISTRY).tells(REFERENCE)),
  REQUEST(
      step(from(AUTHORISED), REQUESTED, "Art. 93(1)(k), 96, Rule 176(2)")
          .by(REGISTRY)
          .tells(REFERENCE)),
  WITHDRAW(
      step(from(PROPOSED, AUTHORISED, REQUESTED, POSTPONED, NOT_EXECUTED), WITHDRAWN, "Rule 99(3)")
          .by(PROSECUTOR, REGISTRY)
          .tells(REASON)),

  // What the State reports.
  FREEZE_OWN(fact(from(), FROZEN, "law of the executing State").tells(REFERENCE)),
  SEIZE_OWN(fact(from(), SEIZED, "law of the executing State").tells(REFERENCE)),
  FREEZE(fact(from(REQUESTED, POSTPONED, SEIZED), FROZEN, "Art. 93(1)(k), 99(1)")),
  SEIZE(fact(from(REQUESTED, POSTPONED, FROZEN), SEIZED, "Art. 93(1)(k), 99(1)")),
  NOT_EXECUTE(fact(from(REQUESTED, POSTPONED), NOT_EXECUTED, "Art. 97, 99(1)").tells(CAUSE)),
  POSTPONE(fact(from(REQUESTED), POSTPONED, "Art. 94(1)").tells(REASON)),
  RENEW(fact(from(FROZEN, SEIZED), null, "law of the executing State").tells(TERM)),
  SELL_INTERIM(fact(from(FROZEN, SEIZED), null, "Art. 99(1)").tells(MONEY)),
  SUBSTITUTE(fact(from(FROZEN, SEIZED), null, "Art. 109(2)").tells(REASON)),
  COMPETING_ORDER(fact(from(FROZEN, SEIZED), null, "Art. 93(9)").tells(REFERENCE)),
  RECORD_MONEY(
      fact(
              from(
                  FROZEN,
                  SEIZED,
                  RELEASE_PENDING,
                  FORFEITURE_ORDERED,
                  REPARATION_ORDERED,
                  ENFORCEMENT_REQUESTED,
                  REGISTERED,
                  FORFEITED,
                  REALISED),
              null,
              "Art. 100")
          .tells(MONEY)),

  // While the asset is held.
  ASK_RENEWAL(step(from(FROZEN, SEIZED), null, "Art. 93(1)(k), 96").by(REGISTRY)),
  VARY(step(from(FROZEN, SEIZED), null, "Rule 99(3)").by(REGISTRY).tells(REFERENCE, MONEY)),
  DEFER_NOTICE(
      step(from(PROPOSED, AUTHORISED, REQUESTED, FROZEN, SEIZED), null, "Rule 99(2)")
          .by(REGISTRY)
          .tells(REASON, REVIEW)),
  // Before the order where that endangers nothing; a notice put off is owed until it is given.
  NOTIFY(step(EnumSet.allOf(MeasureState.class), null, "Rule 99(2)").by(REGISTRY).tells(REASON)),
  OBSERVATIONS(
      step(from(REQUESTED, POSTPONED, FROZEN, SEIZED), null, "Rule 99(3)")
          .by(REGISTRY)
          .tells(REASON)),
  CLAIM_OPENED(
      fact(MeasureState.claimable(), null, "Art. 93(1)(k), 109(1), Rule 147(3)").tells(CLAIM)),
  CLAIM_DECIDED(
      fact(MeasureState.withClaims(), null, "Art. 93(1)(k), 109(1), Rule 147(3)")
          .tells(CLAIM, REFERENCE)),

  // To release.
  LIFT(
      step(
              from(FROZEN, SEIZED, FORFEITURE_ORDERED, REPARATION_ORDERED),
              RELEASE_PENDING,
              "Rule 99(3)")
          .by(REGISTRY)
          .tells(REASON)),
  LIFT_IN_PART(
      step(from(FROZEN, SEIZED), null, "Rule 99(3)").by(REGISTRY).tells(REFERENCE, REASON)),
  CONFIRM_RELEASE(
      fact(from(RELEASE_PENDING, KEPT_ON_ANOTHER_BASIS), RELEASED, "law of the executing State")),
  RELEASE_IN_PART(fact(from(FROZEN, SEIZED), null, "law of the executing State").tells(REASON)),
  KEEP(
      fact(from(RELEASE_PENDING), KEPT_ON_ANOTHER_BASIS, "law of the executing State")
          .tells(REASON)),

  // To the Trust Fund.
  ORDER_FORFEITURE(
      step(from(FROZEN, SEIZED, NOT_EXECUTED), FORFEITURE_ORDERED, "Art. 77(2)(b), Rules 147, 218")
          .by(REGISTRY)
          .tells(REFERENCE)),
  ORDER_REPARATION(
      step(from(FROZEN, SEIZED), REPARATION_ORDERED, "Art. 75(2), 75(5), Rule 218")
          .by(REGISTRY)
          .tells(REFERENCE)),
  REQUEST_ENFORCEMENT(
      step(
              from(FORFEITURE_ORDERED, REPARATION_ORDERED),
              ENFORCEMENT_REQUESTED,
              "Art. 109(1), Rule 217")
          .by(PRESIDENCY)
          .tells(REFERENCE)),
  REGISTER(fact(from(ENFORCEMENT_REQUESTED), REGISTERED, "Art. 109(1)").tells(REFERENCE)),
  FORFEIT(fact(from(ENFORCEMENT_REQUESTED, REGISTERED), FORFEITED, "Art. 109(1)")),
  RECOVER_VALUE(
      fact(from(ENFORCEMENT_REQUESTED, REGISTERED), VALUE_RECOVERED, "Art. 109(2)").tells(MONEY)),
  REALISE(fact(from(FORFEITED), REALISED, "Art. 109(3)").tells(MONEY)),
  TRANSFER(
      fact(from(FORFEITED, REALISED, VALUE_RECOVERED), TRANSFERRED_TO_COURT, "Art. 109(3)")
          .tells(SUM)),
  ALLOCATE(step(from(TRANSFERRED_TO_COURT), ALLOCATED, "Rule 221").by(PRESIDENCY).tells(REFERENCE)),
  PAY_TRUST_FUND(step(from(ALLOCATED), TRUST_FUND, "Art. 79(2)").by(PRESIDENCY).tells(REASON)),
  PAY_REPARATIONS(step(from(ALLOCATED), REPARATIONS, "Art. 75(2)").by(PRESIDENCY).tells(REASON)),

  // What does not fit the table is judged by the Court's side.
  TAKE_NOTE(
      step(EnumSet.allOf(MeasureState.class), null, "Art. 99(1)")
          .by(REGISTRY, PRESIDENCY)
          .tells(REASON));

  @SuppressWarnings("ImmutableEnumChecker") // a Line never changes
  private final Line line;

  MeasureStep(Line line) {
    this.line = line;
  }

  /** The article or rule that this step stands on. */
  public String article() {
    return line.article;
  }

  /** Whether it is a fact that a State reports. */
  public boolean isFact() {
    return line.fact;
  }

  /** Whether it makes a measure. */
  boolean isFirst() {
    return line.from.isEmpty();
  }

  /** The states that it may follow. */
  Set<MeasureState> follows() {
    return line.from;
  }

  /** The state that it leads to; null where it leaves the measure where it is. */
  @Nullable MeasureState to() {
    return line.to;
  }

  /** Whose step it is. */
  Set<Side> takers() {
    return line.by;
  }

  /** What it must tell. */
  Set<Need> needs() {
    return line.needs;
  }

  /** The refusal for whoever is of another side. */
  NotYourStep ofAnother() {
    return new NotYourStep(line.by, line.article);
  }

  boolean mayFollow(MeasureState state) {
    return line.from.contains(state);
  }

  /** The state after it, from one that it may follow. */
  MeasureState after(MeasureState state) {
    return line.to == null ? state : line.to;
  }

  private static Line step(Set<MeasureState> from, @Nullable MeasureState to, String article) {
    return new Line(from, to, article, false, Set.of(), Set.of());
  }

  private static Line fact(Set<MeasureState> from, @Nullable MeasureState to, String article) {
    return new Line(from, to, article, true, Set.of(STATE, REGISTRY), Set.of());
  }

  private static Set<MeasureState> from(MeasureState... states) {
    return Set.of(states);
  }

  /** One line of the table. */
  private record Line(
      Set<MeasureState> from,
      @Nullable MeasureState to,
      String article,
      boolean fact,
      Set<Side> by,
      Set<Need> needs) {
    Line by(Side... sides) {
      return new Line(from, to, article, fact, Set.of(sides), needs);
    }

    Line tells(Need... told) {
      return new Line(from, to, article, fact, by, Set.of(told));
    }
  }
}

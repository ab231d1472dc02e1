package org.seine.request;

import static org.seine.request.Need.CONDITIONS;
import static org.seine.request.Need.CONFIRM_BY;
import static org.seine.request.Need.GROUND;
import static org.seine.request.Need.LANGUAGE;
import static org.seine.request.Need.MATTER;
import static org.seine.request.Need.PROOF;
import static org.seine.request.Need.REASON;
import static org.seine.request.Need.REFERENCE;
import static org.seine.request.Need.TEXT;
import static org.seine.request.Need.TRANSLATION;
import static org.seine.request.Need.UNTIL;
import static org.seine.request.Party.REQUESTED;
import static org.seine.request.Party.REQUESTING;
import static org.seine.request.RequestState.ACCEPTED;
import static org.seine.request.RequestState.ACCEPTED_WITH_CONDITIONS;
import static org.seine.request.RequestState.ANSWERED;
import static org.seine.request.RequestState.AUTHORISED;
import static org.seine.request.RequestState.CLOSED;
import static org.seine.request.RequestState.CONDITIONS_OFFERED;
import static org.seine.request.RequestState.CONSULTATION;
import static org.seine.request.RequestState.DENIED;
import static org.seine.request.RequestState.IN_EXECUTION;
import static org.seine.request.RequestState.NON_COMPLIANCE_FOUND;
import static org.seine.request.RequestState.PARTLY_EXECUTED;
import static org.seine.request.RequestState.POSTPONED;
import static org.seine.request.RequestState.POSTPONEMENT_ASKED;
import static org.seine.request.RequestState.PRE_CONSULTATION;
import static org.seine.request.RequestState.RECEIVED;
import static org.seine.request.RequestState.REDIRECTED;
import static org.seine.request.RequestState.REPLIED;
import static org.seine.request.RequestState.SENT;
import static org.seine.request.RequestState.UNDER_REVIEW;
import static org.seine.request.RequestState.URGENT_UNCONFIRMED;
import static org.seine.request.RequestState.WITHDRAWN;
import static org.seine.request.RequestState.open;
import static org.seine.request.RequestState.shown;
import static org.seine.request.RequestState.undecided;
import static org.seine.request.RequestState.workable;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.seine.dossier.filed.NotYourStep;

/**
 * The steps of a request for assistance: one request, to one State, or of one State to the Court.
 *
 * <p>A line reads: from these states, by this step, to that state, on this footing, telling this. A
 * line without a second state leaves the request where it is. Lines of {@code step} are taken by
 * the side that asks; lines of {@code answer} are what the requested side does. Where that is a
 * State they are facts, which the Court's side records where they come on paper, and which are
 * never refused for the state they meet: see {@link Request}.
 */
public enum RequestStep {
  // Making it.
  DRAFT(step(from(), RequestState.DRAFT, "Art. 96(2)")),
  REVISE(step(from(RequestState.DRAFT, PRE_CONSULTATION), null, "Art. 96(2)").tells(TEXT)),
  CONSULT_FIRST(step(from(RequestState.DRAFT), PRE_CONSULTATION, "Art. 96(3)")),
  COMMENT(answer(from(PRE_CONSULTATION), null, "Art. 96(3)").tells(REASON).thenAwaits(REQUESTING)),
  AUTHORISE(step(from(RequestState.DRAFT, PRE_CONSULTATION), AUTHORISED, "Art. 93(1), 96(1)")),
  REDRAFT(step(from(AUTHORISED), RequestState.DRAFT, "Art. 96(2)").tells(REASON)),

  // Sending it.
  SEND(step(from(AUTHORISED), SENT, "Art. 87(1)(a), 87(2)")),
  RECORD_SENT(step(from(AUTHORISED), SENT, "Art. 87(1)(a), 87(2)").tells(REFERENCE, PROOF)),
  SEND_URGENTLY(step(from(AUTHORISED), URGENT_UNCONFIRMED, "Art. 96(1)").tells(REASON, CONFIRM_BY)),
  CONFIRM(
      step(from(URGENT_UNCONFIRMED), SENT, "Art. 96(1), 87(1)(a)")
          .alsoIn(without(shown(), URGENT_UNCONFIRMED, SENT))),
  NUMBER(step(with(shown(), AUTHORISED), null, "Rule 176(2)").tells(REFERENCE).by(REQUESTED)),
  FOLLOW_UP(step(open(), null, "Art. 96(1)").tells(REASON)),
  WITHDRAW(
      step(
              with(open(), RequestState.DRAFT, PRE_CONSULTATION, AUTHORISED, REDIRECTED, DENIED),
              WITHDRAWN,
              "Art. 87(1)(a)")
          .tells(REASON)),

  // What the requested side does with it.
  RECEIVE(answer(from(URGENT_UNCONFIRMED, SENT), RECEIVED, "Art. 87(1)(a)")),
  REVIEW(answer(from(URGENT_UNCONFIRMED, SENT, RECEIVED), UNDER_REVIEW, "Art. 99(1)")),
  CONSULT(
      answer(with(workable(), PARTLY_EXECUTED), CONSULTATION, "Art. 97, 93(3), 72(5), 93(9)(a)")
          .tells(MATTER, REASON)
          .thenAwaits(REQUESTING)),
  ACCEPT(answer(with(undecided(), NON_COMPLIANCE_FOUND), ACCEPTED, "Art. 93(1), 99(1)")),
  OFFER_CONDITIONS(answer(undecided(), CONDITIONS_OFFERED, "Art. 93(5)").tells(CONDITIONS)),
  ASK_POSTPONEMENT(
      answer(
              with(undecided(), ACCEPTED, ACCEPTED_WITH_CONDITIONS, IN_EXECUTION, PARTLY_EXECUTED),
              POSTPONEMENT_ASKED,
              "Art. 94(1), 95")
          .tells(REASON)),
  RESUME(answer(from(POSTPONEMENT_ASKED, POSTPONED), UNDER_REVIEW, "Art. 94(1)")),
  ANSWER(
      answer(with(workable(), PARTLY_EXECUTED, ANSWERED), ANSWERED, "Art. 93(6), 99(1)")
          .tells(REASON)),
  EXECUTE(answer(without(workable(), IN_EXECUTION), IN_EXECUTION, "Art. 99(1)")),
  EXECUTE_IN_PART(
      answer(with(workable(), PARTLY_EXECUTED), PARTLY_EXECUTED, "Art. 99(1)").tells(REASON)),
  REPLY(
      answer(with(workable(), PARTLY_EXECUTED, ANSWERED), REPLIED, "Art. 99(2), 99(3)")
          .tells(LANGUAGE, Need.REPLY)),
  SUPPLEMENT(answer(from(REPLIED, CLOSED), null, "Art. 99(3)").tells(LANGUAGE, Need.REPLY)),

  // How the asking side takes an answer in the State's own words.
  TAKE_AS_ACCEPTANCE(step(from(ANSWERED), ACCEPTED, "Art. 93(1), 99(1)")),
  TAKE_AS_CONDITIONS(step(from(ANSWERED), CONDITIONS_OFFERED, "Art. 93(5)").tells(CONDITIONS)),
  TAKE_AS_POSTPONEMENT(step(from(ANSWERED), POSTPONEMENT_ASKED, "Art. 94(1), 95")),
  TAKE_AS_CONSULTATION(
      step(from(ANSWERED), CONSULTATION, "Art. 97, 93(3), 72(5), 93(9)(a)")
          .tells(MATTER)
          .thenAwaits(REQUESTING)),
  TAKE_AS_REDIRECTION(step(from(ANSWERED), REDIRECTED, "Art. 93(9)(b)")),
  TAKE_AS_DENIAL(step(from(ANSWERED), DENIED, "Art. 93(4), 93(6)").tells(GROUND)),
  TAKE_AS_PARTIAL_DENIAL(step(from(ANSWERED), ACCEPTED, "Art. 93(4), 93(6)").tells(GROUND)),

  // What the asking side does with it.
  EXPLAIN(step(from(CONSULTATION), null, "Art. 97").tells(REASON).thenAwaits(REQUESTED)),
  MODIFY(step(from(CONSULTATION, DENIED), UNDER_REVIEW, "Art. 93(3), 97").tells(REASON, TEXT)),
  MAINTAIN(step(from(CONSULTATION), UNDER_REVIEW, "Art. 97").tells(REASON)),
  ACCEPT_CONDITIONS(step(from(CONDITIONS_OFFERED), ACCEPTED_WITH_CONDITIONS, "Art. 93(5)")),
  DECLINE_CONDITIONS(step(from(CONDITIONS_OFFERED), UNDER_REVIEW, "Art. 93(5)").tells(REASON)),
  AGREE_POSTPONEMENT(
      step(from(POSTPONEMENT_ASKED, POSTPONED), POSTPONED, "Art. 94(1)").tells(UNTIL)),
  AWAIT_DETERMINATION(step(from(POSTPONEMENT_ASKED), POSTPONED, "Art. 95").tells(REFERENCE)),
  DECLINE_POSTPONEMENT(step(from(POSTPONEMENT_ASKED), UNDER_REVIEW, "Art. 94(1)").tells(REASON)),
  ASK_PRESERVATION(step(from(POSTPONEMENT_ASKED, POSTPONED), null, "Art. 94(2)").tells(REASON)),
  ASK_REMAINDER(step(from(REPLIED), PARTLY_EXECUTED, "Art. 96(2)").tells(REASON)),
  TRANSLATE(
      step(with(shown(), PRE_CONSULTATION), null, "Art. 87(2), 99(3), 100(1)")
          .tells(LANGUAGE, TRANSLATION)
          .by(REQUESTED)),
  FIND_NON_COMPLIANCE(
      step(
              without(with(open(), DENIED), NON_COMPLIANCE_FOUND, URGENT_UNCONFIRMED),
              NON_COMPLIANCE_FOUND,
              "Art. 87(5)(b), 87(7)")
          .tells(REFERENCE)
          .courtAlone()),
  REFER(
      step(from(NON_COMPLIANCE_FOUND), null, "Art. 87(5)(b), 87(7)").tells(REFERENCE).courtAlone()),
  CLOSE(
      step(
              from(REPLIED, DENIED, REDIRECTED, PARTLY_EXECUTED, NON_COMPLIANCE_FOUND),
              CLOSED,
              "Art. 99(2)")
          .tells(REASON)),

  // What does not fit the table is judged by the Court's side.
  TAKE_NOTE(step(EnumSet.allOf(RequestState.class), null, "Art. 99(1)").tells(REASON).courtAlone());

  @SuppressWarnings("ImmutableEnumChecker") // a Line never changes
  private final Line line;

  RequestStep(Line line) {
    this.line = line;
  }

  /** The article or rule that this step stands on. */
  public String article() {
    return line.article;
  }

  /** Whether the requested side does it. */
  public boolean isAnswer() {
    return line.answer;
  }

  /** Whether it is a fact that a State reports: not where the Court is the requested side. */
  boolean isFact(Direction direction) {
    return line.answer && direction == Direction.TO_STATE;
  }

  /** Whether it makes a request. */
  boolean isFirst() {
    return line.from.isEmpty();
  }

  /** Whether the Court takes it alone, on what it asks. */
  boolean isOfTheCourt() {
    return line.ofTheCourt;
  }

  /** The states that it may follow. */
  Set<RequestState> follows() {
    var follows = new HashSet<>(line.from);
    follows.addAll(line.also);
    return follows;
  }

  /** The states that it leaves as they are, though it moves others. */
  Set<RequestState> stays() {
    return line.also;
  }

  /** The state that it leads to; null where it leaves the request where it is. */
  @Nullable RequestState to() {
    return line.to;
  }

  /** Whose step it is. */
  Set<Party> takers(Direction direction) {
    return isFact(direction) ? EnumSet.allOf(Party.class) : line.by;
  }

  /** What it must tell. */
  Set<Need> needs() {
    return line.needs;
  }

  boolean mayFollow(RequestState state) {
    return line.from.contains(state) || line.also.contains(state);
  }

  /** The state after it, from one that it may follow. */
  RequestState after(RequestState state) {
    return line.to == null || line.also.contains(state) ? state : line.to;
  }

  /** Whose move it is after it, where the state alone does not say so. */
  Optional<Party> thenAwaits() {
    return Optional.ofNullable(line.awaits);
  }

  /** The refusal for whoever is of another side. */
  NotYourStep ofAnother(Direction direction) {
    return new NotYourStep(takers(direction), line.article);
  }

  private static Line step(Set<RequestState> from, @Nullable RequestState to, String article) {
    return new Line(from, to, article, false, Set.of(REQUESTING), Set.of(), null, Set.of(), false);
  }

  private static Line answer(Set<RequestState> from, @Nullable RequestState to, String article) {
    return new Line(from, to, article, true, Set.of(REQUESTED), Set.of(), null, Set.of(), false);
  }

  private static Set<RequestState> from(RequestState... states) {
    return Set.of(states);
  }

  private static Set<RequestState> with(Set<RequestState> states, RequestState... more) {
    var all = new HashSet<>(states);
    all.addAll(Set.of(more));
    return Set.copyOf(all);
  }

  private static Set<RequestState> without(Set<RequestState> states, RequestState... less) {
    var all = new HashSet<>(states);
    all.removeAll(Set.of(less));
    return Set.copyOf(all);
  }

  /** One line of the table. */
  private record Line(
      Set<RequestState> from,
      @Nullable RequestState to,
      String article,
      boolean answer,
      Set<Party> by,
      Set<Need> needs,
      @Nullable Party awaits,
      Set<RequestState> also,
      boolean ofTheCourt) {
    Line tells(Need... told) {
      return new Line(from, to, article, answer, by, Set.of(told), awaits, also, ofTheCourt);
    }

    /** The other side takes it too. */
    Line by(Party more) {
      return new Line(
          from, to, article, answer, EnumSet.of(REQUESTING, more), needs, awaits, also, ofTheCourt);
    }

    Line thenAwaits(Party party) {
      return new Line(from, to, article, answer, by, needs, party, also, ofTheCourt);
    }

    /** In these states it is taken too, and leaves the request where it is. */
    Line alsoIn(Set<RequestState> states) {
      return new Line(from, to, article, answer, by, needs, awaits, states, ofTheCourt);
    }

    Line courtAlone() {
      return new Line(from, to, article, answer, by, needs, awaits, also, true);
    }
  }
}

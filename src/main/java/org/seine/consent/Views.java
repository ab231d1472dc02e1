package org.seine.consent;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.ConsentAct;
import org.seine.crypto.manifest.ConsentAnswer;
import org.seine.crypto.manifest.ConsentAnswer.Capacity;
import org.seine.crypto.manifest.ConsentChain;
import org.seine.crypto.manifest.ConsentQuestion;

/** Shows a question to one side: no more than that side may know. */
final class Views {
  private Views() {}

  /**
   * @param exculpatory whether the reading unit, a recipient, assessed the lead so
   * @param written the texts that were opened for it
   */
  static ConsentView of(Known known, ConsentChain chain, boolean exculpatory, Written written) {
    var row = known.row();
    var question = chain.question();
    return new ConsentView(
        row.id,
        row.maker,
        row.leadId,
        row.provider,
        row.recipient,
        known.side(),
        row.isOwnMotion(),
        question.version(),
        Material.of(row.leadId, question.things()),
        question.uses().stream().map(UseForm::of).toList(),
        row.answerBy,
        row.begunAt,
        stateFor(row, known.side()),
        question.originator(),
        row.referredTo,
        answers(known, chain, written),
        granted(known, chain),
        steps(known, exculpatory),
        chamber(known, chain, written),
        text(known, chain, written),
        known.revision());
  }

  /** For the originator only its own answer counts: it is not told how the provider stands. */
  static ConsentState stateFor(Consent row, Side side) {
    if (side != Side.ORIGINATOR || row.withdrawn) {
      return row.state();
    }
    return row.originatorState == AnswerState.WAITING ? ConsentState.OPEN : ConsentState.ANSWERED;
  }

  private static List<AnswerView> answers(Known known, ConsentChain chain, Written written) {
    List<AnswerView> answers = new ArrayList<>();
    if (known.side() != Side.ORIGINATOR && !known.row().isOwnMotion()) {
      answers.add(answer(Capacity.PROVIDER, known, chain, written));
    }
    if (known.row().originatorState != AnswerState.NOT_ASKED) {
      answers.add(answer(Capacity.ORIGINATOR, known, chain, written));
    }
    return answers;
  }

  private static AnswerView answer(
      Capacity capacity, Known known, ConsentChain chain, Written written) {
    var answer = chain.answer(capacity);
    var stored = known.statement(StatementKind.of(capacity));
    if (answer.isEmpty() || stored.isEmpty()) {
      return AnswerView.none(capacity, AnswerState.WAITING);
    }
    ConsentAnswer given = answer.get();
    return new AnswerView(
        capacity,
        AnswerState.of(chain.question(), given.outcome(), given.decisions()),
        given.statement().sender(),
        given.statement().time(),
        given.happened().orElse(null),
        stored.get().late,
        given.decisions().stream()
            .map(one -> GrantView.of(one.use(), known.row().leadId, one.granted()))
            .toList(),
        written.answer(chain, capacity).orElse(null));
  }

  private static List<GrantView> granted(Known known, ConsentChain chain) {
    if (known.side() == Side.ORIGINATOR) {
      return List.of();
    }
    UUID lead = known.row().leadId;
    return chain.question().uses().stream()
        .filter(use -> !chain.granted(use).isEmpty())
        .map(use -> GrantView.of(use, lead, chain.granted(use)))
        .toList();
  }

  private static List<ConsentStep> steps(Known known, boolean exculpatory) {
    return Arrays.stream(ConsentStep.values())
        .filter(known::allows)
        .filter(
            step ->
                switch (step) {
                  case WITHDRAW -> !known.row().isOwnMotion();
                  case REFER -> known.row().referredTo == null;
                  case PUT_TO_CHAMBER -> exculpatory && isRefused(known) && !isPut(known);
                  case RECORD_CHAMBER_DECISION ->
                      isPut(known) && known.statement(StatementKind.CHAMBER_DECISION).isEmpty();
                  default -> true;
                })
        .toList();
  }

  /** Whether something that was asked for is withheld by somebody's answer. */
  static boolean isRefused(Known known) {
    return known.row().providerState.withholdsSomething()
        || known.row().originatorState.withholdsSomething();
  }

  private static boolean isPut(Known known) {
    return known.statement(StatementKind.TO_CHAMBER).isPresent();
  }

  private static @Nullable ChamberView chamber(Known known, ConsentChain chain, Written written) {
    return chain
        .act(ConsentAct.Kind.TO_CHAMBER)
        .map(
            put ->
                new ChamberView(
                    put.statement().time(),
                    written.act(chain, ConsentAct.Kind.TO_CHAMBER).orElse(null),
                    chain
                        .act(ConsentAct.Kind.CHAMBER_DECISION)
                        .flatMap(ConsentAct::on)
                        .orElse(null),
                    written.act(chain, ConsentAct.Kind.CHAMBER_DECISION).orElse(null)))
        .filter(shown -> known.side() == Side.RECIPIENT)
        .orElse(null);
  }

  private static ConsentView.@Nullable TextView text(
      Known known, ConsentChain chain, Written written) {
    Optional<String> note =
        known.side() == Side.RECIPIENT
            ? Optional.empty()
            : written.act(chain, ConsentAct.Kind.REFERRAL);
    return written
        .question(chain)
        .map(
            text ->
                new ConsentView.TextView(
                    text.words(),
                    text.documents().stream()
                        .map(one -> new ConsentView.NamedDocument(one.id(), one.name()))
                        .toList(),
                    note.orElse(null)))
        .orElse(null);
  }

  /** Whether a question says the same as what somebody sends again. */
  static boolean isSame(
      ConsentQuestion question, int version, Material material, List<UseForm> uses) {
    return question.version() == version
        && Material.of(question.record().id(), question.things()).equals(material)
        && question.uses().equals(uses.stream().map(UseForm::use).toList());
  }
}

package org.seine.measure;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.seine.dossier.filed.NoSuchStep;
import org.seine.dossier.filed.StepNotAllowed;
import org.seine.dossier.filed.Ways;

/**
 * The rules by which a note is judged that is taken of a fact ({@link MeasureStep#TAKE_NOTE}).
 *
 * @param state in which the measure is
 */
record Note(MeasureState state, Known known) {
  private static final Ways<MeasureState> WAYS =
      new Ways<>(
          state ->
              Arrays.stream(MeasureStep.values())
                  .filter(step -> step.mayFollow(state))
                  .map(step -> step.after(state))
                  .collect(Collectors.toSet()));

  /**
   * Either the measure stays as it was, or the fact is accepted, and counts as if it had fitted. A
   * fact that leads to no state of its own is accepted in the state that stays.
   *
   * @throws NoSuchStep if the step raised no alarm, or reported another state (409)
   * @throws StepNotAllowed if the fact cannot be accepted in the present state (409)
   * @throws ClaimOpen if it would forfeit, sell or transfer in spite of an open claim (409)
   */
  Verdict judge(StepForm form) {
    var raised = known.alarmed(form.about()).orElseThrow(NoSuchStep::new);
    if (form.becomes() == null) {
      return Verdict.moves(state);
    }
    if (form.becomes() != raised.step().after(state)) {
      throw new NoSuchStep();
    }
    var fact = known.reported().orElseThrow(NoSuchStep::new);
    if (accepting(raised.kind(), fact).isEmpty()) {
      throw new StepNotAllowed(raised.step(), raised.step().article(), state);
    }
    if (known.blocks(raised.step().to())) {
      throw new ClaimOpen();
    }
    return Verdict.accepts(form.becomes(), fact);
  }

  /**
   * The state after a note that accepts a fact. Empty where none may: the fact moved the measure
   * already, its claim is open or decided, or the measure left its state behind.
   */
  Optional<MeasureState> accepting(Alarm kind, StepForm fact) {
    var step = fact.step();
    boolean follows = step.to() == null ? step.mayFollow(state) : !WAYS.isBehind(step.to(), state);
    return Optional.of(step.after(state))
        .filter(after -> kind.waits() && follows && known.fits(fact));
  }
}

package org.seine.measure;

import org.seine.dossier.filed.NoSuchStep;
import org.seine.dossier.filed.StepNotAllowed;

/**
 * The rules by which a note is judged that is taken of a fact ({@link MeasureStep#TAKE_NOTE}).
 *
 * @param state in which the measure is
 */
record Note(MeasureState state, Known known) {
  /**
   * Either the measure stays as it was, or the fact is accepted, and counts as if it had fitted. A
   * fact that leads to no state of its own is accepted in the state that stays.
   *
   * @throws NoSuchStep if the step raised no alarm, or reported another state (409)
   * @throws StepNotAllowed if it opens a claim anew, or decides one that is not open (409)
   * @throws ClaimOpen if it would forfeit or sell in spite of an open claim (409)
   */
  Verdict judge(StepForm form) {
    var judged = known.alarmed(form.about()).orElseThrow(NoSuchStep::new).step();
    if (form.becomes() == null) {
      return Verdict.moves(state);
    }
    if (form.becomes() != judged.after(state)) {
      throw new NoSuchStep();
    }
    if (known.blocks(judged.to())) {
      throw new ClaimOpen();
    }
    var fact = known.reported().orElseThrow(NoSuchStep::new);
    if (!known.fits(fact)) {
      throw new StepNotAllowed(judged, judged.article(), state);
    }
    return Verdict.accepts(form.becomes(), fact);
  }
}

package org.seine.measure;

import org.seine.dossier.filed.NoSuchStep;

/**
 * The rules by which a note is judged that is taken of a fact ({@link MeasureStep#TAKE_NOTE}).
 *
 * @param state in which the measure is
 */
record Note(MeasureState state, Known known) {
  /**
   * Either the measure stays as it was, or the fact is accepted, and counts as if it had fitted.
   *
   * @throws NoSuchStep if the step raised no alarm, or reported another state (409)
   * @throws ClaimOpen if it would forfeit or sell in spite of an open claim (409)
   */
  Verdict judge(StepForm form) {
    var judged = known.alarmed(form.about()).orElseThrow(NoSuchStep::new).step();
    if (form.becomes() == null) {
      return Verdict.moves(state);
    }
    if (form.becomes() != judged.to()) {
      throw new NoSuchStep();
    }
    if (Measure.takesTheAsset(form.becomes()) && known.claimOpen()) {
      throw new ClaimOpen();
    }
    return Verdict.accepts(form.becomes(), known.reported().orElseThrow(NoSuchStep::new));
  }
}

package org.seine.request;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.seine.crypto.manifest.Step;
import org.seine.dossier.filed.OpenRecord;
import org.seine.request.RequestView.Done;

/** Reads what the steps of a request told, each proved. */
final class History {
  private History() {}

  /**
   * Its steps, as far as they were told where the caller can read: before the other side was shown
   * it they may have been told elsewhere. From then on each is told to both, and none is left out.
   */
  static List<Done> of(OpenRecord<Request> record) throws IOException {
    List<Done> history = new ArrayList<>();
    boolean shown = false;
    for (var step : record.chain().steps()) {
      shown |= RequestSteps.SHOWING.contains(RequestStep.valueOf(step.act()));
      if (shown || record.opens(step)) {
        history.add(done(step, record));
      }
    }
    return history;
  }

  /** What the step of this number told. */
  static StepForm told(OpenRecord<Request> record, int number) throws IOException {
    return told(record, record.chain().steps().get(number - 1));
  }

  private static StepForm told(OpenRecord<Request> record, Step step) throws IOException {
    var detail =
        record
            .detail(step)
            .orElseThrow(() -> new IllegalStateException("each step of a request tells something"));
    return RequestTexts.STEP.read(detail);
  }

  private static Done done(Step step, OpenRecord<Request> record) throws IOException {
    var told = told(record, step);
    var text = record.textOf(step);
    return new Done(
        step.number(),
        told.step().article(),
        step.reported(),
        RequestState.valueOf(step.state()),
        step.time(),
        step.unit(),
        told,
        text.isPresent() ? RequestTexts.TEXT.read(text.get()).text() : null);
  }
}

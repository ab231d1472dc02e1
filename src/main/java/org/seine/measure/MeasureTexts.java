package org.seine.measure;

import org.seine.dossier.filed.TextFormat;

/** The format of what lies sealed of a measure: docs/formats/measure-step-v1.md. */
final class MeasureTexts {
  /** What a step told. */
  static final TextFormat<StepForm> STEP = new TextFormat<>("seine.measure-step/1", StepForm.class);

  private MeasureTexts() {}
}

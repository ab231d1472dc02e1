package org.seine.dossier;

import org.seine.dossier.filed.TextFormat;

/** The formats of what lies sealed of a file: docs/formats/dossier-text-v1.md. */
final class DossierTexts {
  /** What the Court has of a file, and what a participant is shown of it. */
  static final TextFormat<DossierText> TEXT =
      new TextFormat<>("seine.dossier-text/1", DossierText.class);

  /** Which unit a step was about. */
  static final TextFormat<OfUnit> OF_UNIT = new TextFormat<>("seine.dossier-unit/1", OfUnit.class);

  private DossierTexts() {}

  /** The unit that was invited or removed. */
  record OfUnit(java.util.UUID unit) {}
}

package org.seine.dossier;

import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.dossier.filed.TextFormat;

/** The formats of what lies sealed of a file: docs/formats/dossier-text-v1.md. */
final class DossierTexts {
  /** What the Court has of a file, and what a participant is shown of it. */
  static final TextFormat<DossierText> TEXT =
      new TextFormat<>("seine.dossier-text/1", DossierText.class);

  /** Which unit was removed; in older files also which was invited. */
  static final TextFormat<OfUnit> OF_UNIT = new TextFormat<>("seine.dossier-unit/1", OfUnit.class);

  /** Which unit was invited, and where it came. */
  static final TextFormat<Invited> INVITED =
      new TextFormat<>("seine.dossier-unit/2", Invited.class);

  private DossierTexts() {}

  /** The unit that a step was about, whichever format tells it. */
  static UUID unit(byte[] text) throws IOException {
    return INVITED.is(text) ? INVITED.read(text).unit() : OF_UNIT.read(text).unit();
  }

  /** The unit that was invited or removed. */
  record OfUnit(UUID unit) {}

  /**
   * A unit that was invited.
   *
   * @param compartment where it works
   * @param participant whose compartment that is; null for the one that is internal to the Court
   */
  record Invited(UUID unit, UUID compartment, @Nullable UUID participant) {}
}

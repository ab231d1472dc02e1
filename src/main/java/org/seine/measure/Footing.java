package org.seine.measure;

/** On what a measure stands. */
public enum Footing {
  /** A Pre-Trial Chamber's decision; demands a warrant of arrest or a summons. */
  CHAMBER_BEFORE_TRIAL("Art. 57(3)(e), Rule 99"),
  /** A Chamber's order once charges are confirmed. */
  CHAMBER_AT_TRIAL("Art. 61(11), 64(6)(a), 57(3)(e)"),
  /** After a conviction, to give effect to reparations. */
  REPARATIONS("Art. 75(4)"),
  /** A State's own measure, before or without any request. */
  NATIONAL_LAW("law of the executing State");

  private final String article;

  Footing(String article) {
    this.article = article;
  }

  /** The article that it stands on. */
  public String article() {
    return article;
  }
}

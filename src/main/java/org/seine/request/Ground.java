package org.seine.request;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the Court's side classifies a refusal, whole or in part. The State gives its reasons in its
 * own words; Art. 93(4) binds States Parties alone.
 */
@Schema(name = "DenialGround")
public enum Ground {
  NATIONAL_SECURITY("Art. 93(4), 72", true),
  PROHIBITED_BY_ITS_LAW("Art. 93(1)(l), 93(5)", true),
  ORIGINATOR_REFUSED("Art. 73", false),
  IMMUNITY_OF_PROPERTY("Art. 98(1)", false),
  NOT_BOUND("Art. 87(5), 87(6)", false),
  OTHER("Art. 93(6)", false);

  private final String article;
  private final boolean partiesOnly;

  Ground(String article, boolean partiesOnly) {
    this.article = article;
    this.partiesOnly = partiesOnly;
  }

  /** The article that it falls under. */
  public String article() {
    return article;
  }

  /** Whether it is one of this kind of participant: a party has duties that no other has. */
  boolean fits(boolean stateParty) {
    return this == NOT_BOUND ? !stateParty : stateParty || !partiesOnly;
  }
}

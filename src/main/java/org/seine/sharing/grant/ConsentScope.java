package org.seine.sharing.grant;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a recipient may do with a lead beyond its use condition, once provider and originator have
 * consented. Each stands for itself: consent to one is consent to no other.
 */
public enum ConsentScope {
  /** Its content may stand in a request for assistance. Art. 87(3), 93(8)(c). */
  USE_IN_REQUEST,
  /** It may be given to one State that is named. Art. 73. */
  NAMED_STATE,
  /** A Chamber may be shown it. Art. 54(3)(e), 93(8)(c). */
  CHAMBER,
  /** The Defence may be shown it. Art. 54(3)(e), 67(2). */
  DEFENCE,
  /** It may be evidence in a public hearing. Art. 64(7), 69, 93(8)(c). */
  PUBLIC_EVIDENCE,
  /** It may be said from whom it comes. Art. 54(3)(e)-(f), 73. */
  NAMING_SOURCE;

  /** Those under which content leaves the recipient as evidence: one of them opens the export. */
  public static final Set<ConsentScope> EVIDENCE = Set.of(CHAMBER, DEFENCE, PUBLIC_EVIDENCE);

  /** Whether the participant must be named who may be given it. */
  public boolean namesAParticipant() {
    return this == NAMED_STATE;
  }

  /**
   * Whether the use is free by what the provider said when it gave the lead, so that no consent is
   * needed. A code that restricts, or a light that is not green, is no freedom; that the source may
   * be named is never presumed.
   *
   * @param condition what the lead was given under; null in a draft, which frees nothing
   * @param codes its handling codes
   * @param light its traffic light; null where none was given
   */
  public boolean isFreeUnder(
      @Nullable UseCondition condition, Set<HandlingCode> codes, @Nullable TrafficLight light) {
    boolean asEvidence = condition == UseCondition.EVIDENCE_ALLOWED;
    boolean maySpread = light == TrafficLight.GREEN || light == TrafficLight.CLEAR;
    return switch (this) {
      case CHAMBER, DEFENCE, PUBLIC_EVIDENCE -> asEvidence && !codes.contains(HandlingCode.H1);
      case USE_IN_REQUEST, NAMED_STATE ->
          asEvidence && maySpread && !codes.contains(HandlingCode.H2);
      case NAMING_SOURCE -> false;
    };
  }
}

package org.seine.request;

import static org.seine.sharing.ParticipantKind.COURT_OTP;
import static org.seine.sharing.ParticipantKind.COURT_PRESIDENCY;
import static org.seine.sharing.ParticipantKind.COURT_REGISTRY;
import static org.seine.sharing.ParticipantKind.ORGANISATION;
import static org.seine.sharing.ParticipantKind.STATE_NOT_PARTY;
import static org.seine.sharing.ParticipantKind.STATE_PARTY;

import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.seine.sharing.ParticipantKind;

/**
 * On what a request stands: who makes it, and what must be named before it is authorised. The
 * Registrar transmits what a Chamber asks, the Prosecutor and the Presidency what they ask
 * themselves (Rules 176(2), 217).
 */
@Schema(name = "RequestBasis")
public enum Basis {
  /** The Prosecutor asks, without a Chamber. */
  PROSECUTOR("Art. 54(3)(c), 93(1)", false, false, COURT_OTP),
  /** A Pre-Trial Chamber asks for measures; only where a warrant or summons was issued. */
  CHAMBER_BEFORE_TRIAL("Art. 57(3)(e), 93(1)(k)", true, true, COURT_REGISTRY),
  /** A Chamber asks once charges are confirmed. */
  CHAMBER_AT_TRIAL("Art. 61(11), 64(6)(a), 93(1)", true, false, COURT_REGISTRY),
  /** A Chamber asks for the Defence. */
  DEFENCE_BY_CHAMBER("Art. 57(3)(b), Rule 116", true, false, COURT_REGISTRY),
  /** After a conviction, to give effect to reparations. */
  REPARATIONS("Art. 75(4), 93(1)", true, false, COURT_REGISTRY),
  /** The Presidency asks that a final order be enforced. */
  ENFORCEMENT("Art. 75(5), 109(1), Rule 217", true, false, COURT_PRESIDENCY),
  /** A State asks the Court. */
  STATE_ASKS("Art. 93(10)", false, false, STATE_PARTY, STATE_NOT_PARTY, ORGANISATION);

  private final String article;
  private final boolean decision;
  private final boolean warrant;

  @SuppressWarnings("ImmutableEnumChecker") // Set.of never changes
  private final Set<ParticipantKind> makers;

  Basis(String article, boolean decision, boolean warrant, ParticipantKind... makers) {
    this.article = article;
    this.decision = decision;
    this.warrant = warrant;
    this.makers = Set.of(makers);
  }

  /** The article that it stands on. */
  public String article() {
    return article;
  }

  /** Whether a decision of a Chamber, or a final order, must be named. */
  boolean needsDecision() {
    return decision;
  }

  /** Whether a warrant or summons must be named beside it. */
  boolean needsWarrant() {
    return warrant;
  }

  /** What may make it. */
  Set<ParticipantKind> makers() {
    return makers;
  }

  Direction direction() {
    return this == STATE_ASKS ? Direction.TO_COURT : Direction.TO_STATE;
  }
}

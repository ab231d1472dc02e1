package org.seine.sharing;

import static org.seine.sharing.Role.ADMINISTRATOR;
import static org.seine.sharing.Role.AUDITOR;
import static org.seine.sharing.Role.FOCAL_POINT;
import static org.seine.sharing.Role.INVESTIGATOR;
import static org.seine.sharing.Role.REGISTRY_OFFICER;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What a participant is: the kind decides which roles its units can have, and whether they can be
 * given an encryption certificate. Who audits or operates the portal can be sent nothing to open.
 */
public enum ParticipantKind {
  STATE_PARTY(true, FOCAL_POINT, INVESTIGATOR),
  STATE_NOT_PARTY(true, FOCAL_POINT, INVESTIGATOR),
  ORGANISATION(true, FOCAL_POINT, INVESTIGATOR),
  COURT_OTP(true, INVESTIGATOR),
  COURT_REGISTRY(true, REGISTRY_OFFICER),
  COURT_PRESIDENCY(true, REGISTRY_OFFICER),
  TRUST_FUND(true),
  DEFENCE_TEAM(true),
  OUTSIDE_EXPERT(true),
  AUDIT(false, AUDITOR),
  PORTAL_OPERATIONS(false, ADMINISTRATOR);

  private final boolean holdsContent;

  @SuppressWarnings("ImmutableEnumChecker") // List.of never changes
  private final List<Role> roles;

  ParticipantKind(boolean holdsContent, Role... roles) {
    this.holdsContent = holdsContent;
    this.roles = List.of(roles);
  }

  /** Whether units of this kind can have an encryption certificate, and so be sent content. */
  public boolean holdsContent() {
    return holdsContent;
  }

  /** Whether it is an organ of the Court (Art. 34); the Trust Fund is none. */
  public boolean isOrganOfTheCourt() {
    return this == COURT_OTP || this == COURT_REGISTRY || this == COURT_PRESIDENCY;
  }

  /** Whether it is a State, party or not. */
  public boolean isState() {
    return this == STATE_PARTY || this == STATE_NOT_PARTY;
  }

  /** Whether a person of this kind may serve no participant of another kind beside it. */
  public boolean servesAlone() {
    return !holdsContent;
  }

  /** Of the roles the realm gives a person, those that count in a unit of this kind. */
  public Set<Role> allowed(Set<Role> ofTheRealm) {
    Set<Role> counted = EnumSet.noneOf(Role.class);
    counted.addAll(roles);
    counted.retainAll(ofTheRealm);
    return counted;
  }
}

package org.seine.sharing;

import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;

/**
 * A member who acts for one unit in one call: looked up anew for this call, never taken from the
 * token. It is valid until the call is answered, and must not be kept.
 */
public final class Caller implements Actor {
  private final Membership membership;
  private final Set<Role> roles;
  private final SignedIn person;
  private final AtomicBoolean recorded = new AtomicBoolean();

  /**
   * @param membership the membership that the call is made under, active wherever the door let it
   *     in
   * @param roles the roles that count in this unit
   * @param person who signed in
   */
  public Caller(Membership membership, Set<Role> roles, SignedIn person) {
    this.membership = membership;
    this.roles = Set.copyOf(roles);
    this.person = person;
  }

  /** The member's id in the directory. */
  public UUID member() {
    return membership.member();
  }

  @Override
  public UUID pseudonym() {
    return membership.pseudonym();
  }

  @Override
  public UUID unit() {
    return membership.unit();
  }

  /** The participant that the unit belongs to. */
  public UUID participant() {
    return membership.participant();
  }

  /** What that participant is. */
  public ParticipantKind participantKind() {
    return membership.participantKind();
  }

  /** The roles that count in this unit. */
  public Set<Role> roles() {
    return roles;
  }

  /** Whether this role counts. */
  public boolean has(Role role) {
    return roles.contains(role);
  }

  /** The token that the call came with, for what is known only while it lives. */
  public SignedIn person() {
    return person;
  }

  @Override
  public String rolesWord() {
    return Role.joined(roles);
  }

  @Override
  public String requestId() {
    return person.requestId();
  }

  @Override
  public @Nullable String address() {
    return person.address();
  }

  @Override
  public @Nullable String subject() {
    return null;
  }

  @Override
  public void recorded() {
    recorded.set(true);
  }

  /** Whether an entry of this call was appended already. */
  public boolean isRecorded() {
    return recorded.get();
  }
}

package org.seine.sharing;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Who may perform an operation, as far as roles decide: members with one of these roles, anybody
 * who signed in, anybody at all, or the portal by itself only.
 */
public final class Audience {
  /** Anybody, signed in or not. */
  static final Audience ANYBODY = new Audience("anybody", Set.of());

  /** Anybody who signed in, with or without a membership. */
  static final Audience SIGNED_IN = new Audience("signed in", Set.of());

  /** Nobody: the portal writes this by itself. */
  static final Audience PORTAL = new Audience("portal", Set.of());

  /** Members who are told what happens: all but those who audit, of whom no step is asked. */
  static final Audience NOTICED =
      roles(Role.FOCAL_POINT, Role.INVESTIGATOR, Role.REGISTRY_OFFICER, Role.ADMINISTRATOR);

  private final String name;
  private final Set<Role> roles;

  private Audience(String name, Set<Role> roles) {
    this.name = name;
    this.roles = roles;
  }

  static Audience roles(Role... roles) {
    return new Audience("members", EnumSet.copyOf(List.of(roles)));
  }

  /** Whether a member with these roles belongs to it. */
  public boolean includes(Set<Role> ofTheMember) {
    return ofTheMember.stream().anyMatch(roles::contains);
  }

  /** Whether only members, acting for a named unit, belong to it. */
  public boolean membersOnly() {
    return !roles.isEmpty();
  }

  /** Whether nobody outside the portal belongs to it. */
  public boolean portalOnly() {
    return this == PORTAL;
  }

  /** Whether a person who did not sign in belongs to it. */
  public boolean anybody() {
    return this == ANYBODY;
  }

  @Override
  public String toString() {
    return roles.isEmpty() ? name : Role.joined(roles);
  }
}

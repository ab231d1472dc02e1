package org.seine.sharing;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What kinds of operation a person may perform, as the realm's roles say it. A role opens the door
 * of an operation; it never says for which unit or on which record, and releases no content key.
 */
public enum Role {
  FOCAL_POINT("focal-point"),
  INVESTIGATOR("investigator"),
  REGISTRY_OFFICER("registry-officer"),
  AUDITOR("auditor"),
  ADMINISTRATOR("administrator");

  private final String code;

  Role(String code) {
    this.code = code;
  }

  /** The role's name in the realm, in the trail and in the API. */
  public String code() {
    return code;
  }

  /** The roles among these names; names that are none of ours are passed over. */
  public static Set<Role> among(Collection<String> names) {
    Set<Role> roles = EnumSet.noneOf(Role.class);
    names.forEach(name -> named(name).ifPresent(roles::add));
    return roles;
  }

  /** These roles as one word, in the order of the table, joined by a plus sign; or {@code none}. */
  public static String joined(Set<Role> roles) {
    if (roles.isEmpty()) {
      return "none";
    }
    return roles.stream().sorted().map(Role::code).collect(Collectors.joining("+"));
  }

  private static Optional<Role> named(String name) {
    return Arrays.stream(values()).filter(role -> role.code.equals(name)).findFirst();
  }
}

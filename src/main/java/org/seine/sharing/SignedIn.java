package org.seine.sharing;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person whom Keycloak vouches for, before the directory was asked. Without a membership this
 * person can do nothing.
 *
 * @param subject the token's subject: the identifier an administrator needs to propose this person
 * @param tokenId what tells this token from the person's others; never the token itself
 * @param expires when the token ends
 * @param roles the realm's roles
 * @param requestId the id of this call
 * @param address where the call came from
 */
public record SignedIn(
    @Override String subject,
    String tokenId,
    Instant expires,
    Set<Role> roles,
    @Override String requestId,
    @Override @Nullable String address)
    implements Actor {

  @Override
  public @Nullable UUID pseudonym() {
    return null;
  }

  @Override
  public @Nullable UUID unit() {
    return null;
  }

  @Override
  public String rolesWord() {
    return "none";
  }

  @Override
  public void recorded() {
    // The door writes these calls itself: there is no service that could have done so before it.
  }
}

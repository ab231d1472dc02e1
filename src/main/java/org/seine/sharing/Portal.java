package org.seine.sharing;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The portal itself, where it does what nobody asked for in a call: counting, renewing, suspending.
 *
 * @param requestId the call in whose course it happened, or the name of the clock's task
 */
public record Portal(@Override String requestId) implements Actor {
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
    return "portal";
  }

  @Override
  public @Nullable String address() {
    return null;
  }

  @Override
  public @Nullable String subject() {
    return null;
  }

  @Override
  public void recorded() {
    // No call waits for this entry.
  }
}

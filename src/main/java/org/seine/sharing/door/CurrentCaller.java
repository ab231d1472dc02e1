package org.seine.sharing.door;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Actor;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.RecordRef;
import org.seine.sharing.SignedIn;

/**
 * Who makes the call that is being answered, once the door let it in. Resources ask here and hand
 * the {@link Caller} on to services as a parameter.
 */
@RequestScoped
public class CurrentCaller {
  private @Nullable Actor actor;
  private @Nullable Operation operation;
  private @Nullable RecordRef record;
  private @Nullable String reason;

  /**
   * The member who calls.
   *
   * @throws IllegalStateException in a method that asks for no membership
   */
  public Caller get() {
    if (actor instanceof Caller caller) {
      return caller;
    }
    throw new IllegalStateException("no member stands behind this call");
  }

  /**
   * The person who calls, member or not.
   *
   * @throws IllegalStateException if nobody signed in
   */
  public SignedIn person() {
    if (actor instanceof SignedIn person) {
      return person;
    }
    return get().person();
  }

  /** What is being done. */
  @Nullable Operation operation() {
    return operation;
  }

  /** The record that the address names. */
  @Nullable RecordRef record() {
    return record;
  }

  /** Why the record is not visible, for the trail only. */
  @Nullable String reason() {
    return reason;
  }

  /** Whoever is known so far. */
  @Nullable Actor actor() {
    return actor;
  }

  void asks(Operation what, @Nullable RecordRef about) {
    operation = what;
    record = about;
  }

  /**
   * Of a thing inside a record that is not visible, the trail names the thing that was asked for.
   */
  void notVisible(RecordRef about, String why) {
    if (record == null || record.kind() == about.kind()) {
      record = about;
    }
    reason = why;
  }

  void is(Actor who) {
    actor = who;
  }
}

package org.seine.directory;

import java.util.UUID;
import org.seine.sharing.Caller;
import org.seine.sharing.Role;

/**
 * How much of members and proposals a caller sees: administrators and auditors all, others their
 * own unit's.
 *
 * @param all whether every unit's are seen
 * @param own the caller's unit
 */
record Sight(boolean all, UUID own) {
  static Sight of(Caller caller) {
    return new Sight(caller.has(Role.ADMINISTRATOR) || caller.has(Role.AUDITOR), caller.unit());
  }

  boolean includes(Unit unit) {
    return all || own.equals(unit.id);
  }
}

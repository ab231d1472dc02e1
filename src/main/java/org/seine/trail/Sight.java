package org.seine.trail;

import java.util.Arrays;
import java.util.Set;
import java.util.function.Predicate;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.OperationKind;
import org.seine.sharing.Role;

/**
 * Who sees what of the trail. Auditors see all of it. A unit sees what its own members did; what
 * the portal and administrators did about it; and of each other unit, when it first opened one of
 * its records. It never sees others' refusals or how often they read.
 */
final class Sight {
  /** Own members; administration of the own unit; and each other unit's first opening. */
  private static final String SEEN_BY_UNIT =
      """
      e.unit = ?
      or (e.record_unit = ? and e.outcome = 'done' and e.operation = any(%1$s))
      or (e.record_unit = ? and e.outcome = 'done' and e.operation = any(%2$s)
          and not exists (
            select from trail_entry f
            where f.record_id = e.record_id and f.record_unit = e.record_unit
              and f.unit = e.unit and f.outcome = 'done'
              and f.operation = any(%2$s) and (f.at, f.id) < (e.at, e.id)))
      """;

  private static final Set<OperationKind> ABOUT_A_UNIT =
      Set.of(OperationKind.ADMINISTER, OperationKind.CREATE, OperationKind.KEY_USE);

  private Sight() {}

  /** Leaves of the entries those that the caller sees. */
  static void narrow(Conditions conditions, Caller by) {
    if (by.has(Role.AUDITOR)) {
      return;
    }
    String administered = conditions.place(codes(Sight::isAboutAUnit));
    String opened = conditions.place(codes(Sight::isAnOpening));
    conditions.add(SEEN_BY_UNIT.formatted(administered, opened), by.unit());
  }

  /** What is done about a unit: its members, its certificates, and each use of its keys. */
  private static boolean isAboutAUnit(Operation operation) {
    return ABOUT_A_UNIT.contains(operation.kind()) || operation == Operation.HAND_OVER_KEY;
  }

  /**
   * What takes content out: documents' names are content, and the sealed document counts, since a
   * unit may hold its own key.
   */
  private static boolean isAnOpening(Operation operation) {
    return operation.kind() == OperationKind.OPEN
        || operation.kind() == OperationKind.DOWNLOAD
        || operation == Operation.LIST_DOCUMENTS
        || operation == Operation.EXPORT_DOCUMENT;
  }

  private static String[] codes(Predicate<Operation> wanted) {
    return Arrays.stream(Operation.values())
        .filter(wanted)
        .map(Operation::code)
        .toArray(String[]::new);
  }
}

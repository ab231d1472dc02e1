package org.seine.sharing;

import org.seine.web.Problem;
import org.seine.web.ProblemDetails;

/**
 * The record is not there for this unit. From outside nobody can tell whether it never was or may
 * not be seen (404, same words, same headers); the trail keeps which of the two it was.
 */
public final class NotVisible extends Problem {
  private static final ProblemDetails DETAILS =
      ProblemDetails.of("not-found", 404, "Not found")
          .detail("There is no such record for this unit.");

  private final transient RecordRef record;
  private final String reason;

  private NotVisible(RecordRef record, String reason) {
    super(DETAILS);
    this.record = record;
    this.reason = reason;
  }

  /** There is no such record at all. */
  public static NotVisible absent(RecordRef record) {
    return new NotVisible(record, "absent");
  }

  /** There is one, and this unit may not see it. */
  public static NotVisible hidden(RecordRef record) {
    return new NotVisible(record, "not-visible");
  }

  /** What was asked for. */
  public RecordRef record() {
    return record;
  }

  /** For the trail only: {@code absent} or {@code not-visible}. */
  public String reason() {
    return reason;
  }
}

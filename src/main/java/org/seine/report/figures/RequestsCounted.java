package org.seine.report.figures;

/**
 * The questions about requests for assistance, asked by the Court or by a State. Counted are those
 * that were sent: a draft asks nobody yet.
 */
final class RequestsCounted {
  static final String KIND = "select r.participant, r.assistance, count(*)";
  static final String STATE = "select r.participant, r.state, count(*)";

  /** How a closed one ended is told by the state before; an open one has not ended. */
  static final String OUTCOME =
      """
      select r.participant,
        case
          when r.state = 'CLOSED' then (
            select s.state from record_step s where s.record = r.key and s.state <> 'CLOSED'
            order by s.number desc limit 1)
          when r.state in ('REPLIED', 'DENIED', 'REDIRECTED', 'WITHDRAWN') then r.state
          else 'OPEN'
        end, count(*)""";

  /** That the Court sent to States and organisations in the year. */
  static final String OF_COURT =
      """
       from request r
      where r.direction = 'TO_STATE' and extract(year from r.sent_on) = ?1
      group by 1, 2
      """;

  /** That States and organisations sent to the Court in the year. */
  static final String OF_STATES =
      """
       from request r
      where r.direction = 'TO_COURT' and extract(year from r.sent_on) = ?1
      group by 1, 2
      """;

  /**
   * From sending to the first receipt and to the first reply, if it lies in the year. What was
   * recorded as before sending is no time, whatever it is.
   */
  static final String LAPSES =
      """
      select r.participant, case r.direction when 'TO_STATE' then 'REQUESTS' else 'STATE_REQUESTS' end,
        s.act, min(s.happened_on) - r.sent_on
      from request r join record_step s on s.record = r.key
      where s.act in ('RECEIVE', 'REPLY') and s.happened_on >= r.sent_on
      group by r.key, r.participant, r.direction, s.act, r.sent_on
      having extract(year from min(s.happened_on)) = ?1
      """;

  private RequestsCounted() {}
}

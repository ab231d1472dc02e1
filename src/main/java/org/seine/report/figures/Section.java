package org.seine.report.figures;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What is counted, each by one question to the database: participant (null where it is nobody's),
 * code, number. Whatever happened on a day counts in the year of that day, by the word of whoever
 * recorded it; leads and questions of consent in the year in which the portal took them; requests
 * for assistance in the year in which they were sent.
 */
@Schema(name = "FigureSection")
public enum Section {
  /** Leads that were submitted, by use condition. */
  LEADS(
      """
      select u.participant, cast(l.card as jsonb) ->> 'useCondition', count(*)
      from lead l join submission s on s.record = l.key and s.version = 1
        join unit u on u.id = l.provider
      where s.submitted_at >= make_date(?1, 1, 1) and s.submitted_at < make_date(?1 + 1, 1, 1)
      group by 1, 2
      """),
  /** Where those leads stand now with each recipient. */
  ANSWERS(
      """
      select u.participant, r.state, count(*)
      from lead l join submission s on s.record = l.key and s.version = 1
        join unit u on u.id = l.provider join lead_recipient r on r.lead = l.key
      where s.submitted_at >= make_date(?1, 1, 1) and s.submitted_at < make_date(?1 + 1, 1, 1)
      group by 1, 2
      """),
  /** Questions of consent that were asked, by the provider's answer. */
  CONSENTS(
      """
      select u.participant, case when c.withdrawn then 'WITHDRAWN' else c.provider_state end, count(*)
      from consent c join unit u on u.id = c.provider
      where c.maker = c.recipient
        and c.begun_at >= make_date(?1, 1, 1) and c.begun_at < make_date(?1 + 1, 1, 1)
      group by 1, 2
      """),
  /** Cooperation files that were opened, by state. */
  DOSSIERS(
      """
      select cast(null as uuid), d.state, count(*)
      from dossier d join record_step s on s.record = d.key and s.number = 1
      where extract(year from s.happened_on) = ?1
      group by 1, 2
      """),
  /** Requests that the Court sent, by what is asked for. */
  ASSISTANCE(RequestsCounted.KIND + RequestsCounted.OF_COURT),
  /** Where those requests stand now. */
  REQUESTS(RequestsCounted.STATE + RequestsCounted.OF_COURT),
  /** How they ended. */
  OUTCOMES(RequestsCounted.OUTCOME + RequestsCounted.OF_COURT),
  /** Requests that were sent to the Court, by what is asked for. */
  STATE_ASSISTANCE(RequestsCounted.KIND + RequestsCounted.OF_STATES, ASSISTANCE),
  /** Where those requests stand now. */
  STATE_REQUESTS(RequestsCounted.STATE + RequestsCounted.OF_STATES, REQUESTS),
  /** How they ended. */
  STATE_OUTCOMES(RequestsCounted.OUTCOME + RequestsCounted.OF_STATES, OUTCOMES),
  /** Assets that were identified, by kind. */
  ASSETS(
      """
      select c.participant, a.type, count(*)
      from asset a join record_step s on s.record = a.key and s.number = 1
        join compartment c on c.key = a.compartment
      where a.state <> 'MERGED' and extract(year from s.happened_on) = ?1
      group by 1, 2
      """),
  /** What their measures come to now. */
  STANDINGS(
      """
      select c.participant, a.standing, count(*)
      from asset a join record_step s on s.record = a.key and s.number = 1
        join compartment c on c.key = a.compartment
      where a.state <> 'MERGED' and extract(year from s.happened_on) = ?1
      group by 1, 2
      """),
  /** Measures that were begun, by state. */
  MEASURES(
      """
      select m.executing, m.state, count(*)
      from measure m join record_step s on s.record = m.key and s.number = 1
      where extract(year from s.happened_on) = ?1
      group by 1, 2
      """),
  /** Claims of third parties that were opened, by outcome. */
  CLAIMS(
      """
      select m.executing, coalesce(c.outcome, 'OPEN'), count(*)
      from measure_claim c join measure m on m.key = c.measure
      where extract(year from c.opened_on) = ?1
      group by 1, 2
      """);

  private final String sql;
  private final @Nullable Section like;

  Section(String sql) {
    this(sql, null);
  }

  Section(String sql, @Nullable Section like) {
    this.sql = sql;
    this.like = like;
  }

  String sql() {
    return sql;
  }

  /** The section under which a report finds the words for its codes. */
  Section words() {
    return like == null ? this : like;
  }
}

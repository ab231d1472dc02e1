package org.seine.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A statement in PostgreSQL's log")
class StatementTest {
  private static final String LOG =
      """
      2026-11-26 02:16:37.353 UTC [21673] LOG:  duration: 0.181 ms  plan:
      \tQuery Text: select m.id from member m
      \twhere m.subject = $1
      \tQuery Parameters: $1 = 'x'
      \tSeq Scan on member m  (cost=0.00..1.34 rows=1 width=127) (actual time=0.015..0.016 rows=1.00 loops=1)
      2026-11-26 02:16:37.364 UTC [21673] LOG:  duration: 12.5 ms  plan:
      \tQuery Text: select r1_0.key
      \tfrom Measure r1_0 where r1_0.executing=$1 and r1_0.since=$2 and r1_0.net=$3 and r1_0.key>$1
      \tQuery Parameters: $1 = 'it''s', $2 = NULL, $3 = '1, $4 = 2'
      \tLimit  (cost=8.64..8.65 rows=5 width=89) (actual time=0.344..0.349 rows=22.00 loops=1)
      \t  ->  %s  (cost=8.51..8.58 rows=5 width=89) (actual time=0.276..0.295 rows=22.00 loops=1)
      \t        Rows Removed by Filter: %d
      2026-11-26 02:17:07.009 UTC [21673] FATAL:  terminating connection due to administrator command
      """;

  @Test
  void isReadWithItsValuesAndItsPlan() {
    var one = only("Index Scan using measure_pkey on measure r1_0", 3);
    assertThat(one.millis()).isEqualTo(12.5);
    assertThat(one.text()).startsWith("select r1_0.key from Measure r1_0 where");
    assertThat(one.values()).containsExactly("it's", null, "1, $4 = 2");
    assertThat(one.plan()).startsWith("Limit  (cost=").endsWith("Rows Removed by Filter: 3");
    assertThat(one.isBadlyPlanned()).isFalse();
  }

  @Test
  void isBadlyPlannedWhereItReadsALargeTableWholeOrInVain() {
    assertThat(only("Parallel Seq Scan on measure r1_0", 3).isBadlyPlanned()).isTrue();
    assertThat(only("Seq Scan on measure_alarm a", 3).isBadlyPlanned()).isFalse();
    assertThat(only("Index Scan using measure_pkey on measure", 20_001).isBadlyPlanned()).isTrue();
  }

  private static Statement only(String node, int removed) {
    var all = Statement.in(LOG.formatted(node, removed));
    assertThat(all).hasSize(1);
    return all.get(0);
  }
}

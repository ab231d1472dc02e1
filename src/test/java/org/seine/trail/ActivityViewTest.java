package org.seine.trail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.seine.trail.ActivityView.Period.DAY;
import static org.seine.trail.ActivityView.Period.MONTH;
import static org.seine.trail.ActivityView.Period.WEEK;

import java.time.Instant;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A span of activity")
class ActivityViewTest {
  private static final Instant THURSDAY = Instant.parse("2026-12-31T23:59:59.999999Z");

  @Test
  @DisplayName("begins at midnight, on Monday, or on the first, in UTC")
  void begins() {
    assertThat(DAY.begin(THURSDAY)).isEqualTo("2026-12-31T00:00:00Z");
    assertThat(WEEK.begin(THURSDAY)).isEqualTo("2026-12-28T00:00:00Z");
    assertThat(MONTH.begin(THURSDAY)).isEqualTo("2026-12-01T00:00:00Z");
    assertThat(WEEK.begin(Instant.parse("2026-12-28T00:00:00Z"))).isEqualTo("2026-12-28T00:00:00Z");
  }

  @Test
  @DisplayName("ends where the next begins, over the ends of years and short months")
  void ends() {
    Instant december = MONTH.begin(THURSDAY);
    assertThat(MONTH.after(december, 1)).isEqualTo("2027-01-01T00:00:00Z");
    assertThat(MONTH.after(december, 3)).isEqualTo("2027-03-01T00:00:00Z");
    assertThat(MONTH.after(december, -119)).isEqualTo("2017-01-01T00:00:00Z");
    assertThat(WEEK.after(WEEK.begin(THURSDAY), 1)).isEqualTo("2027-01-04T00:00:00Z");
    assertThat(DAY.after(DAY.begin(THURSDAY), 1)).isEqualTo("2027-01-01T00:00:00Z");
  }
}

package org.seine.document.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A transfer")
class PaceTest {
  private static final TransferRules RULES =
      new TransferRules(24, 4, 1000, Duration.ofSeconds(10), Duration.ofSeconds(5));

  private final Pace pace = new Pace(RULES);
  private long now;

  @AfterEach
  void leavesNoInterruptionBehind() {
    assertThat(Thread.interrupted()).isFalse();
  }

  /** Waits so many seconds, looked at every second, until so many bytes move. */
  private void waitFor(int seconds, long bytes) {
    pace.waits(now);
    for (int i = 0; i < seconds; i++) {
      now += TimeUnit.SECONDS.toNanos(1);
      pace.look(now);
    }
    pace.goesOn(now, bytes);
  }

  @Test
  void goesOnAtTheLeastRate() {
    for (int i = 0; i < 60; i++) {
      waitFor(1, 1000);
    }
  }

  @Test
  void isCutWhereItDripsLongerThanTheWindow() {
    for (int i = 0; i < 10; i++) {
      waitFor(1, 999);
    }
    assertThatThrownBy(() -> waitFor(1, 999)).isInstanceOf(TooSlow.class);
  }

  @Test
  void isCutWhereItDripsAfterAFastStart() {
    waitFor(1, 1_000_000);
    assertThatThrownBy(
            () -> {
              for (int i = 0; i < 30; i++) {
                waitFor(1, 1);
              }
            })
        .isInstanceOf(TooSlow.class);
  }

  @Test
  void isCutWhereItStandsStill() {
    waitFor(1, 1_000_000);
    waitFor(4, 1_000_000);
    assertThatThrownBy(() -> waitFor(5, 0))
        .isInstanceOfSatisfying(
            TooSlow.class, slow -> assertThat(slow.details().status()).isEqualTo(408));
  }

  @Test
  void isNotCutForTimeThatThePortalTakesItself() {
    for (int i = 0; i < 60; i++) {
      waitFor(0, 1);
      now += TimeUnit.SECONDS.toNanos(60);
      pace.look(now);
    }
  }

  @Test
  void staysCut() {
    assertThatThrownBy(() -> waitFor(5, 0)).isInstanceOf(TooSlow.class);
    assertThatThrownBy(() -> waitFor(0, 1000)).isInstanceOf(TooSlow.class);
  }
}

package org.seine.document.transfer;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("The bounds of transfers")
class TransferRulesTest {
  private static TransferRules rules(int all, int member, int rate, int window, int stall) {
    return new TransferRules(
        all, member, rate, Duration.ofSeconds(window), Duration.ofSeconds(stall));
  }

  @Test
  void standWhereTheyFitEachOther() {
    assertThatCode(() -> rules(24, 4, 8192, 60, 30).check(200)).doesNotThrowAnyException();
    assertThatCode(() -> rules(1, 1, 1, 1, 1).check(2)).doesNotThrowAnyException();
  }

  @ParameterizedTest(name = "{5} is refused as {0}, {1}, {2}, {3}, {4}")
  @CsvSource({
    "0, 1, 8192, 60, 30, seine.transfers.at-once",
    "101, 4, 8192, 60, 30, seine.transfers.at-once",
    "24, 0, 8192, 60, 30, seine.transfers.per-member",
    "24, 25, 8192, 60, 30, seine.transfers.per-member",
    "24, 4, 0, 60, 30, seine.transfers.least-rate",
    "24, 4, 8192, 29, 30, seine.transfers.window",
    "24, 4, 8192, 60, 0, seine.transfers.stall"
  })
  void areRefusedAtTheStartByName(
      int all, int member, int rate, int window, int stall, String setting) {
    assertThatThrownBy(() -> rules(all, member, rate, window, stall).check(200))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith(setting + ": expected ");
  }
}

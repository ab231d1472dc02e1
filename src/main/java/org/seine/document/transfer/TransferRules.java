package org.seine.document.transfer;

import java.time.Duration;

/**
 * The bounds of transfers, as the operator set them.
 *
 * @param atOnce how many run at the same time in this process
 * @param perMember how many of these one member may have
 * @param leastRate bytes a second, over a window, below which a transfer is cut
 * @param window how long a transfer may be slow, counted in time spent waiting for the other side
 * @param stall how long it may stand still
 */
record TransferRules(int atOnce, int perMember, int leastRate, Duration window, Duration stall) {
  /**
   * Checks the bounds against each other.
   *
   * @param workers how many worker threads the process has; transfers may hold half of them
   * @throws IllegalArgumentException naming the setting that cannot be
   */
  void check(int workers) {
    require(
        atOnce >= 1 && atOnce <= workers / 2,
        "seine.transfers.at-once: expected 1 to %d (half of quarkus.thread-pool.max-threads), found %d"
            .formatted(workers / 2, atOnce));
    require(
        perMember >= 1 && perMember <= atOnce,
        "seine.transfers.per-member: expected 1 to seine.transfers.at-once (%d), found %d"
            .formatted(atOnce, perMember));
    require(
        leastRate >= 1,
        "seine.transfers.least-rate: expected at least 1 byte a second, found " + leastRate);
    require(isPositive(stall), "seine.transfers.stall: expected a second or more, found " + stall);
    require(
        window.compareTo(stall) >= 0,
        "seine.transfers.window: expected seine.transfers.stall (%s) or more, found %s"
            .formatted(stall, window));
  }

  private static boolean isPositive(Duration time) {
    return time.compareTo(Duration.ofSeconds(1)) >= 0;
  }

  private static void require(boolean holds, String otherwise) {
    if (!holds) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}

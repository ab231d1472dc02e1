package org.seine.document.transfer;

import static java.util.concurrent.TimeUnit.NANOSECONDS;

import org.jspecify.annotations.Nullable;

/**
 * How fast one transfer moves. Counted is only the time spent waiting for the other side: a portal
 * that is slow itself cuts nobody.
 *
 * <p>One thread moves bytes, another {@link #look}s. Times are those of {@link System#nanoTime}.
 */
final class Pace {
  private final TransferRules rules;
  private @Nullable Thread waiting;
  private long since;
  private long waited;
  private long moved;
  private boolean cut;

  Pace(TransferRules rules) {
    this.rules = rules;
  }

  /** The calling thread begins to wait for the other side. */
  synchronized void waits(long now) {
    waiting = Thread.currentThread();
    since = now;
  }

  /**
   * The calling thread waits no more.
   *
   * @param bytes how many moved meanwhile
   * @throws TooSlow if the transfer was cut
   */
  synchronized void goesOn(long now, long bytes) {
    waiting = null;
    waited += now - since;
    moved += bytes;
    if (cut) {
      // The interruption was meant for the wait alone.
      Thread.interrupted();
      throw new TooSlow(rules);
    }
  }

  /** Cuts the transfer, by interrupting its wait, where it has become too slow. */
  synchronized void look(long now) {
    if (waiting == null || cut) {
      return;
    }
    boolean windowOver = waited >= rules.window().toNanos();
    boolean slow = windowOver && moved < rules.leastRate() * NANOSECONDS.toSeconds(waited);
    if (slow || now - since >= rules.stall().toNanos()) {
      cut = true;
      waiting.interrupt();
    } else if (windowOver) {
      waited = 0;
      moved = 0;
    }
  }
}

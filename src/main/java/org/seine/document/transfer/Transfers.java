package org.seine.document.transfer;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seine.sharing.Caller;

/**
 * The transfers that run in this process: each holds a worker thread and some 2 MiB of memory while
 * it lasts, so their number is bounded, and one that is too slow is cut. With several replicas the
 * bounds are that many times as wide.
 */
@ApplicationScoped
public class Transfers {
  private static final long LOOK_EVERY_MILLIS = 500;

  private final Vertx vertx;
  private final TransferRules rules;
  private final int workers;
  private final Set<Transfer> running = ConcurrentHashMap.newKeySet();
  private final Map<UUID, Integer> ofMember = new HashMap<>();
  private int all;

  Transfers(
      Vertx vertx,
      @ConfigProperty(name = "seine.transfers.at-once", defaultValue = "24") int atOnce,
      @ConfigProperty(name = "seine.transfers.per-member", defaultValue = "4") int perMember,
      @ConfigProperty(name = "seine.transfers.least-rate", defaultValue = "8192") int leastRate,
      @ConfigProperty(name = "seine.transfers.window", defaultValue = "60s") Duration window,
      @ConfigProperty(name = "seine.transfers.stall", defaultValue = "30s") Duration stall,
      @ConfigProperty(name = "quarkus.thread-pool.max-threads", defaultValue = "200") int workers) {
    this.vertx = vertx;
    this.rules = new TransferRules(atOnce, perMember, leastRate, window, stall);
    this.workers = workers;
  }

  /** Stops the start where the bounds cannot be; then keeps an eye on what runs. */
  void atStart(@Observes StartupEvent start) {
    rules.check(workers);
    vertx.setPeriodic(LOOK_EVERY_MILLIS, timer -> look());
  }

  /**
   * Begins a transfer of this member. The caller closes it.
   *
   * @throws TooManyTransfers if the member, or the portal, has as many as it may (429)
   */
  public Transfer begin(Caller by) {
    take(by.member());
    var transfer = new Transfer(new Pace(rules), by.member(), this::end);
    running.add(transfer);
    return transfer;
  }

  private synchronized void take(UUID member) {
    int own = ofMember.getOrDefault(member, 0);
    if (own >= rules.perMember()) {
      throw TooManyTransfers.ofMember(rules.perMember());
    }
    if (all >= rules.atOnce()) {
      throw TooManyTransfers.ofAll(rules.atOnce());
    }
    ofMember.put(member, own + 1);
    all++;
  }

  private synchronized void end(Transfer transfer) {
    running.remove(transfer);
    ofMember.computeIfPresent(transfer.member(), (who, own) -> own == 1 ? null : own - 1);
    all--;
  }

  private void look() {
    long now = System.nanoTime();
    running.forEach(transfer -> transfer.pace().look(now));
  }
}

package org.seine.sharing.door;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.seine.sharing.Actor;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.SignedIn;

/**
 * How often a member, a unit, and a member with one operation may call in a minute, and how often a
 * member may be refused before the door stays shut for a while. Counted by each process for itself:
 * with several replicas the limits are that many times as wide.
 */
@ApplicationScoped
class Limits {
  private static final int KEYS = 50_000;
  private static final Duration MINUTE = Duration.ofMinutes(1);

  private final int member;
  private final int unit;
  private final int route;
  private final int refusals;
  private final Cache<String, Bucket> buckets =
      Caffeine.newBuilder().maximumSize(KEYS).expireAfterAccess(Duration.ofMinutes(5)).build();

  Limits(
      @ConfigProperty(name = "seine.limits.member-per-minute", defaultValue = "600") int member,
      @ConfigProperty(name = "seine.limits.unit-per-minute", defaultValue = "3000") int unit,
      @ConfigProperty(name = "seine.limits.route-per-minute", defaultValue = "300") int route,
      @ConfigProperty(name = "seine.limits.refusals-per-minute", defaultValue = "60")
          int refusals) {
    this.member = member;
    this.unit = unit;
    this.route = route;
    this.refusals = refusals;
  }

  /**
   * Takes one call from each allowance it falls under.
   *
   * @throws TooMany if one is used up (429)
   */
  void call(Caller caller, Operation operation) {
    String who = key(caller);
    take("member " + who, member);
    take("unit " + caller.unit(), unit);
    take("route " + who + " " + operation.code(), route);
  }

  /**
   * Takes one call of a person who acts for no unit.
   *
   * @throws TooMany if the allowance is used up (429)
   */
  void call(SignedIn person, Operation operation) {
    take("route " + key(person) + " " + operation.code(), route);
  }

  /**
   * Shuts the door to whoever was refused too often, until the allowance has grown again.
   *
   * @throws TooMany if so (429)
   */
  void requireFewRefusals(Actor actor) {
    if (bucket("refusals " + key(actor), refusals).getAvailableTokens() == 0) {
      throw new TooMany(Math.max(1, MINUTE.toSeconds() / refusals));
    }
  }

  /** Takes one refusal; false where there were too many already. */
  boolean refusal(Actor actor) {
    return bucket("refusals " + key(actor), refusals).tryConsume(1);
  }

  /** The member, or the person who is none. */
  static String key(Actor actor) {
    return actor.pseudonym() == null ? "person " + actor.subject() : "member " + actor.pseudonym();
  }

  private void take(String key, int perMinute) {
    ConsumptionProbe taken = bucket(key, perMinute).tryConsumeAndReturnRemaining(1);
    if (!taken.isConsumed()) {
      throw new TooMany(1 + Duration.ofNanos(taken.getNanosToWaitForRefill()).toSeconds());
    }
  }

  private Bucket bucket(String key, int perMinute) {
    return buckets.get(
        key,
        fresh ->
            Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, MINUTE))
                .build());
  }
}

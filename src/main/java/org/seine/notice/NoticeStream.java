package org.seine.notice;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Caller;
import org.seine.web.UuidV7;

/**
 * The notices of one member as they come. At each ring and every few seconds it is asked anew
 * whether the call may go on; if not, the stream ends. A notice may be committed after a later one,
 * so each look begins a minute back, and what was sent is not sent again.
 */
@ApplicationScoped
class NoticeStream {
  private static final Duration BACK = Duration.ofMinutes(1);
  private static final int MOST_AT_ONCE = 1000;

  private final Feed feed;
  private final Wire wire;
  private final Clock clock;
  private final int most;
  private final Duration look;
  private final Map<UUID, Integer> open = new ConcurrentHashMap<>();

  NoticeStream(
      Feed feed,
      Wire wire,
      Clock clock,
      @ConfigProperty(name = "seine.notice.streams-per-member", defaultValue = "6") int most,
      @ConfigProperty(name = "seine.notice.look", defaultValue = "PT10S") Duration look) {
    this.feed = feed;
    this.wire = wire;
    this.clock = clock;
    this.most = most;
    this.look = look;
  }

  /**
   * Takes one of the member's places, to be given back when the stream ends.
   *
   * @throws TooManyStreams if the member has none left (429)
   */
  void take(UUID member) {
    int now = open.merge(member, 1, Integer::sum);
    if (now > most) {
      give(member);
      throw new TooManyStreams(most);
    }
  }

  /** Gives a place back. */
  void give(UUID member) {
    open.computeIfPresent(member, (key, count) -> count == 1 ? null : count - 1);
  }

  /**
   * Begins a stream on the context of the call.
   *
   * @param last the notice that the client saw last; null for a client that saw none, which gets
   *     those of the last minute
   * @param lasts how long it lasts at most
   * @param mayGoOn asks whether the call may go on
   */
  Multi<Event> of(Caller by, @Nullable UUID last, Duration lasts, Supplier<Uni<Boolean>> mayGoOn) {
    Context context = Objects.requireNonNull(Vertx.currentContext());
    Instant from = last == null ? clock.instant() : UuidV7.instant(last);
    var sent = new Sent(last, from);
    Multi<Look> looks =
        Multi.createBy()
            .merging()
            .streams(
                Multi.createFrom().item(Look.FIRST),
                wire.of(by.member()).map(ring -> Look.RUNG),
                Multi.createFrom().ticks().every(look).map(tick -> Look.TIMER),
                Uni.createFrom().item(Look.LAST).onItem().delayIt().by(lasts).toMulti());
    return looks
        .onOverflow()
        .buffer(64)
        .emitOn(task -> context.runOnContext(done -> task.run()))
        .onItem()
        .transformToMultiAndConcatenate(
            why -> why == Look.LAST ? over() : events(sent, by, mayGoOn))
        .select()
        .first(event -> event.kind() != Event.Kind.OVER);
  }

  private Multi<Event> events(Sent sent, Caller by, Supplier<Uni<Boolean>> mayGoOn) {
    return mayGoOn
        .get()
        .onFailure()
        .recoverWithItem(false)
        .onItem()
        .transformToMulti(goesOn -> goesOn ? news(sent, by) : over());
  }

  private Multi<Event> news(Sent sent, Caller by) {
    return feed.since(UuidV7.at(sent.from.minus(BACK)), by.member(), MOST_AT_ONCE)
        .map(sent::fresh)
        .flatMap(fresh -> feed.unread(by.member()).map(count -> written(fresh, count, sent)))
        .onFailure()
        .recoverWithItem(List.of(Event.over()))
        .onItem()
        .transformToMulti(events -> Multi.createFrom().iterable(events))
        .onCompletion()
        .ifEmpty()
        .continueWith(Event.alive());
  }

  private static List<Event> written(List<NoticeView> fresh, long unread, Sent sent) {
    List<Event> events = new ArrayList<>();
    fresh.forEach(notice -> events.add(Event.of(notice)));
    if (sent.unread != unread) {
      sent.unread = unread;
      events.add(Event.unread(unread));
    }
    return events;
  }

  private static Multi<Event> over() {
    return Multi.createFrom().item(Event.over());
  }

  /** Why it is looked for news. */
  private enum Look {
    FIRST,
    RUNG,
    TIMER,
    LAST
  }

  /** What went out already; used by one look at a time. */
  private static final class Sent {
    private final Map<UUID, Instant> keys = new LinkedHashMap<>();
    private Instant from;
    private long unread = -1;

    Sent(@Nullable UUID last, Instant from) {
      this.from = from;
      if (last != null) {
        keys.put(last, from);
      }
    }

    /** Those that were not sent yet. */
    List<NoticeView> fresh(List<NoticeView> found) {
      List<NoticeView> fresh = new ArrayList<>();
      for (NoticeView notice : found) {
        if (keys.putIfAbsent(notice.id(), notice.at()) == null) {
          fresh.add(notice);
        }
      }
      if (!found.isEmpty()) {
        from = found.get(found.size() - 1).at();
        Instant old = from.minus(BACK.multipliedBy(2));
        keys.values().removeIf(at -> at.isBefore(old));
      }
      return fresh;
    }
  }
}

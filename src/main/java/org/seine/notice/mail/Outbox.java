package org.seine.notice.mail;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.announce.Announcement;
import org.seine.web.UuidV7;

/** What is to be sent by mail. Where the portal sends none, nothing is put in. */
@ApplicationScoped
public class Outbox {
  /** The setting that switches mail on; it is off unless the operator says so. */
  public static final String SETTING = "seine.notice.mail";

  private static final Logger LOG = Logger.getLogger(Outbox.class);
  private static final LocalTime MORNING = LocalTime.of(7, 0);

  private final boolean sends;
  private final Clock clock;

  Outbox(@ConfigProperty(name = SETTING, defaultValue = "false") boolean sends, Clock clock) {
    this.sends = sends;
    this.clock = clock;
  }

  void atStart(@Observes StartupEvent start) {
    LOG.infof("notices go %s (%s)", sends ? "by mail too" : "by no mail", SETTING);
  }

  /** Whether this portal sends mail. */
  public boolean sends() {
    return sends;
  }

  /** A line that is due now, in the transaction of the caller. */
  public Uni<Void> now(UUID unit, @Nullable UUID member, Announcement told) {
    return put(unit, member, told, clock.instant());
  }

  /** A line for the next morning where the unit is, in the transaction of the caller. */
  public Uni<Void> inTheMorning(UUID unit, UUID member, ZoneId zone, Announcement told) {
    return put(unit, member, told, nextMorning(clock.instant(), zone));
  }

  /** The next seven o'clock of this zone. */
  static Instant nextMorning(Instant now, ZoneId zone) {
    ZonedDateTime here = now.atZone(zone);
    ZonedDateTime today = here.toLocalDate().atTime(MORNING).atZone(zone);
    return (here.isBefore(today)
            ? today
            : here.toLocalDate().plusDays(1).atTime(MORNING).atZone(zone))
        .toInstant();
  }

  private Uni<Void> put(UUID unit, @Nullable UUID member, Announcement told, Instant due) {
    if (!sends) {
      return Uni.createFrom().voidItem();
    }
    Instant now = clock.instant();
    var line = new NoticeMail();
    line.key = UuidV7.at(now);
    line.unit = unit;
    line.member = member;
    line.kind = told.what().name();
    line.recordKind = told.record().kind().code();
    line.recordId = told.record().id();
    line.recordUnit = told.record().unit();
    line.urgent = told.urgent();
    line.at = now;
    line.dueAt = due;
    return Panache.getSession().flatMap(session -> session.persist(line));
  }
}

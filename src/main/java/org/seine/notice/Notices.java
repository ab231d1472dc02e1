package org.seine.notice;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.quarkus.hibernate.reactive.panache.common.WithSession;
import io.quarkus.hibernate.reactive.panache.common.WithTransaction;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.UUID;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;
import org.seine.web.Page;
import org.seine.web.PageRequest;

/** A member's own notices in the acting unit; another's do not exist for him. */
@ApplicationScoped
class Notices {
  private static final UUID FIRST_PAGE = new UUID(0, 0);

  private final Wire wire;
  private final Clock clock;

  Notices(Wire wire, Clock clock) {
    this.wire = wire;
    this.clock = clock;
  }

  /** A page of the caller's notices, the newest first. */
  @WithSession
  Uni<Page<NoticeView>> page(boolean unread, PageRequest page, Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createSelectionQuery(
                        "from Notice n where n.member = :member and (:first = true or n.key <"
                            + " :after) and (:all = true or n.readAt is null) order by n.key desc",
                        Notice.class)
                    .setParameter("member", by.member())
                    .setParameter("first", page.after().equals(FIRST_PAGE))
                    .setParameter("after", page.after())
                    .setParameter("all", !unread)
                    .setMaxResults(page.oneMore())
                    .getResultList())
        .map(rows -> Page.of(rows, page.limit(), row -> row.key.toString()))
        .map(rows -> rows.map(NoticeView::of));
  }

  /**
   * Marks one as read; a second time changes nothing.
   *
   * @throws NotVisible if the caller has no such notice (404)
   */
  @WithTransaction
  Uni<Void> read(UUID id, Caller by) {
    return Panache.getSession()
        .flatMap(session -> session.find(Notice.class, id))
        .invoke(
            notice -> {
              if (notice == null) {
                throw NotVisible.absent(Notice.ref(id));
              }
              if (!notice.member.equals(by.member())) {
                throw NotVisible.hidden(Notice.ref(id));
              }
              if (notice.readAt == null) {
                notice.readAt = clock.instant();
              }
            })
        .chain(() -> wire.ring(by.member()));
  }

  /** Marks all as read that are not newer than this one: what came in meanwhile stays unread. */
  @WithTransaction
  Uni<Void> readUpTo(UUID newest, Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createMutationQuery(
                        "update Notice n set n.readAt = ?1 where n.member = ?2 and n.key <= ?3 and"
                            + " n.readAt is null")
                    .setParameter(1, clock.instant())
                    .setParameter(2, by.member())
                    .setParameter(3, newest)
                    .executeUpdate())
        .chain(() -> wire.ring(by.member()));
  }
}

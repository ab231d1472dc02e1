package org.seine.dialogue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seine.web.PageRequest;

/**
 * The entries of threads, as far as they were sealed for a unit: none other exists for it. Each
 * method runs in the session of its caller.
 */
@ApplicationScoped
class Entries {
  private static final String SEALED_FOR =
      "exists (select 1 from StoredKey k where k.thing.record = m.thread and k.thing.thing = m.id"
          + " and k.unit = :unit)";

  /** One page, the newest first, with one more than asked for where there are more. */
  Uni<List<StoredMessage>> page(UUID thread, UUID unit, PageRequest page) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from StoredMessage m where m.thread = :thread and (:first = true or"
                            + " m.number < (select o.number from StoredMessage o where o.thread ="
                            + " :thread and o.id = :after)) and "
                            + SEALED_FOR
                            + " order by m.number desc",
                        StoredMessage.class)
                    .setParameter("thread", thread)
                    .setParameter("unit", unit)
                    .setParameter("first", page.isFirst())
                    .setParameter("after", page.after())
                    .setMaxResults(page.oneMore())
                    .getResultList());
  }

  /** Of each thread the newest entry that tells this unit the topic. */
  Uni<Map<UUID, StoredMessage>> topics(Collection<UUID> threads, UUID unit) {
    if (threads.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from StoredMessage m where m.thread in :threads and m.kind in"
                            + " ('OPENING', 'INVITATION') and "
                            + SEALED_FOR
                            + " order by m.number",
                        StoredMessage.class)
                    .setParameter("threads", threads)
                    .setParameter("unit", unit)
                    .getResultList())
        .map(
            rows ->
                rows.stream()
                    .collect(
                        Collectors.toMap(row -> row.thread, row -> row, (older, newer) -> newer)));
  }

  /** How many entries of other units this unit has not read, by thread; none where it has all. */
  Uni<Map<UUID, Long>> unread(Collection<UUID> threads, UUID unit) {
    if (threads.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "select m.thread, count(m) from StoredMessage m join ThreadUnit p on"
                            + " p.thread = m.thread and p.unit = :unit where m.thread in :threads"
                            + " and m.sender <> :unit and m.number > p.readTo and "
                            + SEALED_FOR
                            + " group by m.thread",
                        Object[].class)
                    .setParameter("threads", threads)
                    .setParameter("unit", unit)
                    .getResultList())
        .map(
            rows ->
                rows.stream()
                    .collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1])));
  }

  /** The entry of this id, whoever wrote it; null if there is none. */
  Uni<@Nullable StoredMessage> known(UUID thread, UUID id) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from StoredMessage where thread = :thread and id = :id",
                        StoredMessage.class)
                    .setParameter("thread", thread)
                    .setParameter("id", id)
                    .getSingleResultOrNull());
  }

  /** Those that say who takes part, the first one first. */
  Uni<List<StoredMessage>> naming(UUID thread) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from StoredMessage where thread = :thread and kind in ('OPENING',"
                            + " 'INVITATION') order by number",
                        StoredMessage.class)
                    .setParameter("thread", thread)
                    .getResultList());
  }

  /** The last entry, whose hash the next one carries. */
  Uni<StoredMessage> last(DialogueThread thread) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from StoredMessage where thread = :thread and number = :number",
                        StoredMessage.class)
                    .setParameter("thread", thread.key)
                    .setParameter("number", thread.entries)
                    .getSingleResult());
  }
}

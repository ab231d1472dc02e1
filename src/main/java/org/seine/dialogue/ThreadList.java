package org.seine.dialogue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Caller;

/** Lists the threads on a record in which a unit takes part. */
@ApplicationScoped
class ThreadList {
  private final Threads threads;
  private final Entries entries;
  private final Subjects subjects;
  private final ThreadTexts texts;

  ThreadList(Threads threads, Entries entries, Subjects subjects, ThreadTexts texts) {
    this.threads = threads;
    this.entries = entries;
    this.subjects = subjects;
    this.texts = texts;
  }

  /**
   * The threads, the newest first, and with whom one can be opened.
   *
   * @throws org.seine.sharing.NotVisible if there is no such record for this unit (404)
   */
  Uni<ThreadRow.OfRecord> of(SubjectKind kind, UUID record, @Nullable UUID provider, Caller by) {
    return Panache.withSession(
            () ->
                subjects.visible(kind, record, provider, by).flatMap(subject -> find(subject, by)))
        .flatMap(
            found ->
                texts
                    .open(found.byKey(), List.copyOf(found.topics.values()), by)
                    .map(
                        all ->
                            new ThreadRow.OfRecord(
                                found.threads.stream().map(one -> found.row(one, all)).toList(),
                                found.subject.partners(by.unit()))));
  }

  private Uni<Found> find(Subject subject, Caller by) {
    return rows(subject, by)
        .flatMap(
            rows -> {
              var keys = rows.stream().map(row -> row.key).toList();
              return entries
                  .topics(keys, by.unit())
                  .flatMap(
                      topics ->
                          entries
                              .unread(keys, by.unit())
                              .flatMap(
                                  unread ->
                                      units(keys)
                                          .map(
                                              units ->
                                                  new Found(
                                                      subject, rows, topics, unread, units))));
            });
  }

  private static Uni<List<DialogueThread>> rows(Subject subject, Caller by) {
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from DialogueThread t where t.record = :record and "
                            + Threads.VISIBLE
                            + " order by t.key desc",
                        DialogueThread.class)
                    .setParameter("record", subject.key())
                    .setParameter("unit", by.unit())
                    .getResultList());
  }

  private Uni<Map<UUID, List<UUID>>> units(List<UUID> keys) {
    Uni<Map<UUID, List<UUID>>> all = Uni.createFrom().item(new HashMap<>());
    for (UUID key : keys) {
      all =
          all.call(
              units ->
                  threads
                      .units(key)
                      .invoke(rows -> units.put(key, rows.stream().map(row -> row.unit).toList())));
    }
    return all;
  }

  private record Found(
      Subject subject,
      List<DialogueThread> threads,
      Map<UUID, StoredMessage> topics,
      Map<UUID, Long> unread,
      Map<UUID, List<UUID>> units) {

    Map<UUID, DialogueThread> byKey() {
      return threads.stream().collect(Collectors.toMap(one -> one.key, one -> one));
    }

    ThreadRow row(DialogueThread thread, ThreadTexts.Texts all) {
      var topic = Objects.requireNonNull(topics.get(thread.key));
      return new ThreadRow(
          thread.id,
          thread.opener,
          all.of(topic.id).text().words(),
          new ArrayList<>(units.getOrDefault(thread.key, List.of())),
          thread.openedAt,
          thread.changedAt,
          unread.getOrDefault(thread.key, 0L));
    }
  }
}

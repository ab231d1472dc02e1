package org.seine.dialogue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.announce.Announcements;
import org.seine.trail.Trail;
import org.seine.web.Page;
import org.seine.web.PageRequest;

/**
 * Opens threads. The opening is in the trail before a word leaves. Reading tells the other units
 * how far the own one has read, and never which member of it.
 */
@ApplicationScoped
class ThreadReading {
  private final Threads threads;
  private final Entries entries;
  private final Subjects subjects;
  private final ThreadTexts texts;
  private final Announcements announcements;
  private final Trail trail;
  private final Clock clock;

  ThreadReading(
      Threads threads,
      Entries entries,
      Subjects subjects,
      ThreadTexts texts,
      Announcements announcements,
      Trail trail,
      Clock clock) {
    this.threads = threads;
    this.entries = entries;
    this.subjects = subjects;
    this.texts = texts;
    this.announcements = announcements;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Opens a page of a thread, the newest one first.
   *
   * @throws org.seine.sharing.NotVisible if there is none for this unit (404)
   */
  Uni<ThreadView> open(ThreadAddress address, PageRequest page, Caller by) {
    return Panache.withSession(
            () ->
                threads
                    .visible(address, by)
                    .flatMap(
                        thread ->
                            entries
                                .page(thread.key, by.unit(), page)
                                .map(rows -> Page.of(rows, page.limit(), row -> row.id.toString()))
                                .flatMap(rows -> found(thread, rows, by))))
        .flatMap(
            found ->
                view(found, by).call(view -> Panache.withTransaction(() -> opened(found, by))));
  }

  /** The thread as it stands, without what was written; what was done is in the trail already. */
  Uni<ThreadView> shown(DialogueThread thread, Caller by) {
    return Panache.withSession(() -> found(thread, null, by)).flatMap(found -> view(found, by));
  }

  private Uni<Found> found(DialogueThread thread, @Nullable Page<StoredMessage> page, Caller by) {
    return threads
        .units(thread.key)
        .flatMap(
            units ->
                threads
                    .readers(thread.key)
                    .flatMap(
                        readers ->
                            partners(thread, units, by)
                                .flatMap(
                                    partners ->
                                        entries
                                            .topics(List.of(thread.key), by.unit())
                                            .map(
                                                topics ->
                                                    new Found(
                                                        thread,
                                                        page,
                                                        Objects.requireNonNull(
                                                            topics.get(thread.key)),
                                                        units,
                                                        readers,
                                                        partners)))));
  }

  private Uni<List<UUID>> partners(DialogueThread thread, List<ThreadUnit> units, Caller by) {
    if (!thread.opener.equals(by.unit())) {
      return Uni.createFrom().item(List.of());
    }
    return subjects
        .of(thread, by)
        .map(
            subject ->
                subject.partners(by.unit()).stream()
                    .filter(one -> units.stream().noneMatch(part -> part.unit.equals(one)))
                    .toList());
  }

  private Uni<ThreadView> view(Found found, Caller by) {
    List<StoredMessage> rows = new ArrayList<>(found.page == null ? List.of() : found.page.items());
    var topic = found.topic;
    if (rows.stream().noneMatch(row -> row.id.equals(topic.id))) {
      rows.add(topic);
    }
    var thread = found.thread;
    return texts
        .open(Map.of(thread.key, thread), rows, by)
        .map(
            all ->
                new ThreadView(
                    thread.id,
                    thread.opener,
                    new ThreadForm.About(thread.kind, thread.recordId, thread.recordUnit),
                    thread.dossier,
                    all.of(topic.id).text().words(),
                    thread.openedAt,
                    found.units.stream()
                        .map(row -> ThreadView.Part.of(row, found.readers, by.unit()))
                        .toList(),
                    found.partners,
                    found.page == null
                        ? null
                        : found.page.items().stream()
                            .map(row -> all.of(row.id))
                            .map(one -> MessageView.of(one.message(), one.text()))
                            .toList(),
                    found.page == null ? null : found.page.next(),
                    thread.revision));
  }

  private Uni<Void> opened(Found found, Caller by) {
    var thread = found.thread;
    int last =
        found.page == null
            ? 0
            : found.page.items().stream().mapToInt(row -> row.number).max().orElse(0);
    return threads
        .hold(thread, by.unit())
        .chain(Panache::getSession)
        .flatMap(
            session ->
                session
                    .createMutationQuery(
                        "update ThreadUnit set readTo = :last, readAt = :now where thread = :thread"
                            + " and unit = :unit and readTo < :last")
                    .setParameter("last", last)
                    .setParameter("now", clock.instant())
                    .setParameter("thread", thread.key)
                    .setParameter("unit", by.unit())
                    .executeUpdate())
        .chain(() -> trail.append(by, Operation.OPEN_THREAD, thread.ref()))
        .chain(() -> announcements.opened(thread.ref(), by));
  }

  private record Found(
      DialogueThread thread,
      @Nullable Page<StoredMessage> page,
      StoredMessage topic,
      List<ThreadUnit> units,
      List<UUID> readers,
      List<UUID> partners) {}
}

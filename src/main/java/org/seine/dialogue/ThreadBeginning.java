package org.seine.dialogue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.ThreadMessage;
import org.seine.seal.Keyring;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.announce.Happening;
import org.seine.trail.Trail;
import org.seine.web.UuidV7;

/** Opens threads. Whoever opens one names who takes part; each must see the record already. */
@ApplicationScoped
class ThreadBeginning {
  private final Subjects subjects;
  private final Threads threads;
  private final Entries entries;
  private final ThreadSigning signing;
  private final ThreadTexts texts;
  private final ThreadReading reading;
  private final ThreadNews news;
  private final Trail trail;
  private final Clock clock;

  ThreadBeginning(
      Subjects subjects,
      Threads threads,
      Entries entries,
      ThreadSigning signing,
      ThreadTexts texts,
      ThreadReading reading,
      ThreadNews news,
      Trail trail,
      Clock clock) {
    this.subjects = subjects;
    this.threads = threads;
    this.entries = entries;
    this.signing = signing;
    this.texts = texts;
    this.reading = reading;
    this.news = news;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Opens a thread. The same call again changes nothing and gets the same thread.
   *
   * @throws org.seine.sharing.NotVisible if there is no such record for this unit (404)
   * @throws CannotTakePart if a unit does not see it, or may not know of another (422)
   * @throws AnotherThread if another thread is there under this id (409)
   * @throws TooManyThreads if the unit has opened as many on this record as it may (409)
   */
  Uni<ThreadView> begin(UUID id, ThreadForm form, Caller by) {
    var others = form.units().stream().distinct().filter(one -> !one.equals(by.unit())).toList();
    return Keyring.again(
            () ->
                Panache.withSession(() -> find(id, form, by))
                    .flatMap(
                        found ->
                            found.known == null
                                ? make(id, found.subject, others, form, by)
                                : sameAgain(found, others, form, by)))
        .flatMap(thread -> reading.shown(thread, by));
  }

  private Uni<Found> find(UUID id, ThreadForm form, Caller by) {
    var about = form.record();
    return subjects
        .visible(about.kind(), about.id(), about.provider(), by)
        .flatMap(
            subject ->
                threads
                    .own(by.unit(), id)
                    .flatMap(
                        known ->
                            known == null
                                ? threads
                                    .requireRoom(subject.key(), by.unit())
                                    .replaceWith(new Found(subject, null, null))
                                : entries
                                    .known(known.key, id)
                                    .map(first -> new Found(subject, known, first))));
  }

  private Uni<DialogueThread> make(
      UUID id, Subject subject, List<UUID> others, ThreadForm form, Caller by) {
    if (others.isEmpty()) {
      throw new CannotTakePart();
    }
    subject.requireCircle(by.unit(), others);
    var draft =
        new ThreadSigning.Draft(
            UuidV7.at(clock.instant()),
            id,
            by.unit(),
            subject.reference(),
            id,
            1,
            ThreadMessage.EntryKind.OPENING,
            others,
            Optional.empty(),
            ThreadText.topic(form.topic()));
    return signing
        .sign(draft, by)
        .flatMap(signed -> Panache.withTransaction(() -> keep(signed, subject, by)));
  }

  private Uni<DialogueThread> keep(ThreadSigning.Signed signed, Subject subject, Caller by) {
    var draft = signed.draft();
    var now = signed.message().statement().time();
    var thread = DialogueThread.of(draft.row(), by.unit(), draft.id(), subject, now);
    Uni<Void> units =
        Panache.getSession()
            .flatMap(
                session ->
                    session
                        .persist(thread)
                        .chain(() -> session.persistAll(parts(signed, thread).toArray()))
                        .chain(session::flush));
    return units
        .chain(() -> threads.hold(thread, by.unit()))
        // Whoever ceased to see the record since it was asked is told nothing.
        .chain(() -> threads.readers(thread.key))
        .invoke(
            readers -> {
              if (!readers.containsAll(draft.others())) {
                throw new CannotTakePart();
              }
            })
        .chain(() -> signing.keep(signed, by))
        .chain(() -> news.tell(thread, Happening.INVITED_TO_THREAD, draft.others(), by))
        .chain(() -> trail.append(by, Operation.BEGIN_THREAD, thread.ref()))
        .replaceWith(thread);
  }

  private static List<ThreadUnit> parts(ThreadSigning.Signed signed, DialogueThread thread) {
    List<ThreadUnit> parts = new ArrayList<>();
    for (UUID unit : signed.message().units()) {
      parts.add(ThreadUnit.of(thread.key, unit, parts.size() + 1, thread.openedAt));
    }
    return parts;
  }

  private Uni<DialogueThread> sameAgain(
      Found found, List<UUID> others, ThreadForm form, Caller by) {
    var thread = found.known;
    var first = found.opening;
    if (thread == null || first == null || !thread.record.equals(found.subject.key())) {
      throw new AnotherThread();
    }
    return texts
        .one(thread, first, by)
        .map(
            opened -> {
              var units = opened.message().units();
              boolean same =
                  opened.text().words().equals(form.topic())
                      && Set.copyOf(units.subList(1, units.size())).equals(Set.copyOf(others));
              if (!same) {
                throw new AnotherThread();
              }
              return thread;
            });
  }

  private record Found(
      Subject subject, @Nullable DialogueThread known, @Nullable StoredMessage opening) {}
}

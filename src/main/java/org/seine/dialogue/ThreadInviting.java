package org.seine.dialogue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.ThreadMessage;
import org.seine.seal.Keyring;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;
import org.seine.sharing.Operation;
import org.seine.sharing.announce.Happening;
import org.seine.trail.Trail;
import org.seine.web.IfMatch;
import org.seine.web.UuidV7;

/**
 * Invites a unit into a thread. It sees what is written from then on; the topic is sealed for it
 * anew, nothing that was written before. Where rows name other units of the thread than its opener
 * signed, nothing is sealed, and the Uni fails as a broken seal.
 */
@ApplicationScoped
class ThreadInviting {
  private final Subjects subjects;
  private final Threads threads;
  private final Entries entries;
  private final ProvedParts parts;
  private final ThreadSigning signing;
  private final ThreadTexts texts;
  private final ThreadReading reading;
  private final ThreadNews news;
  private final Trail trail;
  private final Clock clock;

  ThreadInviting(
      Subjects subjects,
      Threads threads,
      Entries entries,
      ProvedParts parts,
      ThreadSigning signing,
      ThreadTexts texts,
      ThreadReading reading,
      ThreadNews news,
      Trail trail,
      Clock clock) {
    this.subjects = subjects;
    this.threads = threads;
    this.entries = entries;
    this.parts = parts;
    this.signing = signing;
    this.texts = texts;
    this.reading = reading;
    this.news = news;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Invites. Where the unit takes part already, nothing changes.
   *
   * @throws org.seine.sharing.NotVisible if there is no such thread for the own unit (404)
   * @throws NotTheOpener if another unit opened it (403)
   * @throws CannotTakePart if the unit does not see the record, or may not know of another (422)
   * @throws ThreadFull if the thread has as many units or entries as it may (409)
   * @throws org.seine.web.StaleVersion if another was invited since the thread was read (412)
   */
  Uni<ThreadView> invite(ThreadAddress address, UUID unit, @Nullable String ifMatch, Caller by) {
    var read = IfMatch.of(ifMatch);
    return Keyring.again(() -> once(address, unit, read, by))
        .onFailure(MessageBetween.class)
        .retry()
        .atMost(MessageBetween.AGAIN)
        .flatMap(thread -> reading.shown(thread, by));
  }

  private Uni<DialogueThread> once(ThreadAddress address, UUID unit, IfMatch read, Caller by) {
    return Panache.withTransaction(() -> find(address, by))
        .flatMap(
            found -> {
              if (found.units().contains(unit)) {
                return Uni.createFrom().item(found.thread);
              }
              read.require(found.thread.revision, "units");
              return add(found, unit, read, by);
            });
  }

  private Uni<Found> find(ThreadAddress address, Caller by) {
    return threads
        .visible(address, by)
        .invoke(
            thread -> {
              if (!thread.opener.equals(by.unit())) {
                throw new NotTheOpener();
              }
            })
        .flatMap(
            thread ->
                subjects
                    .of(thread, by)
                    .flatMap(
                        subject ->
                            parts
                                .parts(thread)
                                .flatMap(named -> complete(thread, subject, named, by))));
  }

  private Uni<Found> complete(
      DialogueThread thread, Subject subject, ProvedParts.Parts named, Caller by) {
    return threads
        .readers(thread.key)
        .flatMap(
            readers ->
                entries
                    .last(thread)
                    .flatMap(
                        last ->
                            entries
                                .topics(List.of(thread.key), by.unit())
                                .map(
                                    topics ->
                                        new Found(
                                            thread,
                                            subject,
                                            named,
                                            readers,
                                            last,
                                            Objects.requireNonNull(topics.get(thread.key))))));
  }

  private Uni<DialogueThread> add(Found found, UUID unit, IfMatch read, Caller by) {
    if (found.units().size() >= ThreadFull.MOST_UNITS) {
      throw ThreadFull.ofUnits();
    }
    if (found.last.number >= ThreadFull.MOST_ENTRIES) {
      throw ThreadFull.ofEntries();
    }
    List<UUID> others = new ArrayList<>(found.readers);
    others.remove(by.unit());
    others.add(unit);
    return parts
        .prove(found.parts)
        .invoke(() -> found.subject.requireCircle(by.unit(), others))
        .chain(() -> texts.one(found.thread, found.topic, by))
        .flatMap(
            topic ->
                signing.sign(
                    ThreadSigning.Draft.next(
                        found.thread,
                        found.last,
                        UuidV7.at(clock.instant()),
                        ThreadMessage.EntryKind.INVITATION,
                        others,
                        ThreadText.topic(topic.text().words())),
                    by))
        .flatMap(signed -> Panache.withTransaction(() -> keep(found, signed, unit, read, by)));
  }

  private Uni<DialogueThread> keep(
      Found found, ThreadSigning.Signed signed, UUID unit, IfMatch read, Caller by) {
    var draft = signed.draft();
    var now = signed.message().statement().time();
    return threads
        .locked(found.thread.key)
        .call(thread -> threads.hold(thread, by.unit()))
        .invoke(thread -> read.require(thread.revision, "units"))
        .invoke(
            thread -> {
              if (thread.entries != draft.number() - 1) {
                throw new MessageBetween();
              }
              thread.entries = draft.number();
              thread.revision++;
              thread.changedAt = now;
            })
        .call(
            thread ->
                Panache.getSession()
                    .flatMap(
                        session ->
                            session
                                .persist(
                                    ThreadUnit.of(thread.key, unit, found.units().size() + 1, now))
                                .chain(session::flush)))
        .call(
            thread ->
                threads
                    .hold(thread, unit)
                    .onFailure(NotVisible.class)
                    .transform(gone -> new CannotTakePart()))
        .call(thread -> threads.readers(thread.key).invoke(all -> requireSame(draft, all, by)))
        .call(thread -> signing.keep(signed, by))
        .call(thread -> news.tell(thread, Happening.INVITED_TO_THREAD, List.of(unit), by))
        .call(thread -> trail.append(by, Operation.INVITE_TO_THREAD, thread.ref()));
  }

  private static void requireSame(ThreadSigning.Draft draft, List<UUID> now, Caller by) {
    var others = now.stream().filter(one -> !one.equals(by.unit())).toList();
    if (!others.equals(draft.others())) {
      throw new MessageBetween();
    }
  }

  private record Found(
      DialogueThread thread,
      Subject subject,
      ProvedParts.Parts parts,
      List<UUID> readers,
      StoredMessage last,
      StoredMessage topic) {
    List<UUID> units() {
      return parts.units();
    }
  }
}

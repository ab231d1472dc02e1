package org.seine.dialogue;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.seal.Keyring;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.announce.Happening;
import org.seine.trail.Trail;
import org.seine.web.BadInput;
import org.seine.web.IfMatch;

/**
 * Writes messages and notes of meetings. Each is sealed for exactly the units of the thread that
 * see the record at that moment, and is never changed. Where rows name other units of the thread
 * than its opener signed, it is sealed for nobody, and the Uni fails as a broken seal.
 */
@ApplicationScoped
class ThreadWriting {
  private final Threads threads;
  private final Entries entries;
  private final ProvedParts parts;
  private final ThreadSigning signing;
  private final ThreadTexts texts;
  private final ThreadNews news;
  private final Trail trail;
  private final Clock clock;

  ThreadWriting(
      Threads threads,
      Entries entries,
      ProvedParts parts,
      ThreadSigning signing,
      ThreadTexts texts,
      ThreadNews news,
      Trail trail,
      Clock clock) {
    this.threads = threads;
    this.entries = entries;
    this.parts = parts;
    this.signing = signing;
    this.texts = texts;
    this.news = news;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Writes. The same call again changes nothing and gets the same entry.
   *
   * @throws org.seine.sharing.NotVisible if there is no such thread for this unit (404)
   * @throws org.seine.web.StaleVersion if a unit was invited since the thread was read (412)
   * @throws AnotherMessage if another entry is there under this id (409)
   * @throws ThreadFull if the thread has as many entries as it may (409)
   * @throws BadInput if the meeting lies in the future (400)
   */
  Uni<Written> write(
      ThreadAddress address, UUID id, MessageForm form, @Nullable String ifMatch, Caller by) {
    var read = IfMatch.of(ifMatch);
    requireHeld(form);
    return Keyring.again(() -> once(address, id, form, read, by))
        .onFailure(MessageBetween.class)
        .retry()
        .atMost(MessageBetween.AGAIN);
  }

  /** Anywhere on earth it is at the most a day later than in UTC. */
  private void requireHeld(MessageForm form) {
    var meeting = form.meeting();
    var latest = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
    if (meeting != null && meeting.heldOn().isAfter(latest)) {
      throw new BadInput("/meeting/heldOn", "a day that has come", "a day to come");
    }
  }

  private Uni<Written> once(
      ThreadAddress address, UUID id, MessageForm form, IfMatch read, Caller by) {
    return Panache.withTransaction(() -> find(address, id, by))
        .flatMap(
            found -> {
              if (found.known != null) {
                return sameAgain(found.thread, found.known, form, by);
              }
              read.require(found.thread.revision, "units");
              return add(found, id, form, read, by);
            });
  }

  private Uni<Found> find(ThreadAddress address, UUID id, Caller by) {
    return threads
        .visible(address, by)
        .flatMap(
            thread ->
                entries
                    .known(thread.key, id)
                    .flatMap(
                        known ->
                            entries
                                .last(thread)
                                .flatMap(
                                    last ->
                                        parts
                                            .parts(thread)
                                            .flatMap(
                                                named ->
                                                    threads
                                                        .readers(thread.key)
                                                        .map(
                                                            readers ->
                                                                new Found(
                                                                    thread, known, last, named,
                                                                    readers))))));
  }

  private Uni<Written> add(Found found, UUID id, MessageForm form, IfMatch read, Caller by) {
    if (found.last.number >= ThreadFull.MOST_ENTRIES) {
      throw ThreadFull.ofEntries();
    }
    var others = found.readers.stream().filter(one -> !one.equals(by.unit())).toList();
    var draft =
        ThreadSigning.Draft.next(found.thread, found.last, id, form.kind(), others, form.text());
    return parts
        .prove(found.parts)
        .chain(() -> signing.sign(draft, by))
        .flatMap(signed -> Panache.withTransaction(() -> keep(found, signed, read, by)));
  }

  private Uni<Written> keep(Found found, ThreadSigning.Signed signed, IfMatch read, Caller by) {
    var draft = signed.draft();
    return threads
        .locked(found.thread.key)
        .call(thread -> threads.hold(thread, by.unit()))
        .invoke(thread -> read.require(thread.revision, "units"))
        .call(thread -> threads.readers(thread.key).invoke(now -> requireSame(found, now)))
        .invoke(
            thread -> {
              if (thread.entries != draft.number() - 1) {
                throw new MessageBetween();
              }
              thread.entries = draft.number();
              thread.changedAt = signed.message().statement().time();
            })
        .call(thread -> signing.keep(signed, by))
        .call(thread -> news.tell(thread, Happening.MESSAGE_WRITTEN, draft.others(), by))
        .call(thread -> trail.append(by, Operation.WRITE_MESSAGE, thread.ref()))
        .map(
            thread -> new Written(MessageView.of(signed.message(), draft.text()), thread.revision));
  }

  /** It is sealed for those who see the record now, and for nobody else. */
  private static void requireSame(Found found, List<UUID> now) {
    if (!now.equals(found.readers)) {
      throw new MessageBetween();
    }
  }

  private Uni<Written> sameAgain(
      DialogueThread thread, StoredMessage known, MessageForm form, Caller by) {
    if (!known.sender.equals(by.unit()) || known.kind != form.kind()) {
      throw new AnotherMessage();
    }
    return texts
        .one(thread, known, by)
        .map(
            opened -> {
              if (!opened.text().equals(form.text())) {
                throw new AnotherMessage();
              }
              return new Written(MessageView.of(opened.message(), opened.text()), thread.revision);
            });
  }

  private record Found(
      DialogueThread thread,
      @Nullable StoredMessage known,
      StoredMessage last,
      ProvedParts.Parts parts,
      List<UUID> readers) {}

  /** An entry, and what the next call names as If-Match. */
  record Written(MessageView message, int revision) {}
}

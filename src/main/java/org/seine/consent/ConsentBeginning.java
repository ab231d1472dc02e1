package org.seine.consent;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.envelope.ThingName;
import org.seine.crypto.manifest.ConsentQuestion;
import org.seine.crypto.manifest.ConsentStatement;
import org.seine.crypto.manifest.ConsentUse;
import org.seine.crypto.manifest.RecordReference;
import org.seine.seal.BorrowedKeys;
import org.seine.seal.Keyring;
import org.seine.seal.Opener;
import org.seine.seal.SignedText;
import org.seine.seal.SignedTexts;
import org.seine.seal.TextOrder;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.announce.Happening;
import org.seine.trail.Trail;
import org.seine.web.UuidV7;

/**
 * Begins a question, or a consent given of one's own motion: seals its text for both sides, signs
 * it, and then writes statement, keys, notices and the trail entry in one transaction.
 */
@ApplicationScoped
class ConsentBeginning {
  private final SignedTexts texts;
  private final Keyring keyring;
  private final Opener opener;
  private final ConsentNews news;
  private final Trail trail;
  private final Clock clock;

  ConsentBeginning(
      SignedTexts texts,
      Keyring keyring,
      Opener opener,
      ConsentNews news,
      Trail trail,
      Clock clock) {
    this.texts = texts;
    this.keyring = keyring;
    this.opener = opener;
    this.news = news;
    this.trail = trail;
    this.clock = clock;
  }

  /**
   * Begins it, and returns its row. It fails with a SealRefused (500) if the lead's terms, or whose
   * the information is, are not as its provider signed them.
   */
  Uni<Consent> begin(Subject subject, Order order, Caller by) {
    return keyring
        .signing(
            by,
            List.of(order.other(subject, by)),
            subject.opened(),
            keys -> sign(keys, subject, order, by))
        .flatMap(signed -> Panache.withTransaction(() -> keep(signed, subject, order, by)));
  }

  private Signed sign(BorrowedKeys keys, Subject subject, Order order, Caller by) throws Exception {
    var text = new ConsentText(order.words, subject.names(keys, opener));
    var name = new ThingName(by.unit(), RecordKind.CONSENT, order.id, order.id, 1);
    var originator = subject.originator(keys, opener);
    var row = UuidV7.at(clock.instant());
    var signed =
        texts.sign(
            keys,
            new TextOrder(
                row,
                name,
                Optional.of(text.bytes()),
                List.of(order.other(subject, by)),
                by.pseudonym()),
            (statement, key, random) ->
                question(subject, order, originator, statement).sign(key, random));
    return new Signed(row, question(subject, order, originator, signed.statement()), signed);
  }

  private static ConsentQuestion question(
      Subject subject,
      Order order,
      ConsentQuestion.Originator originator,
      ConsentStatement statement) {
    return new ConsentQuestion(
        order.id,
        new RecordReference(RecordKind.LEAD, subject.lead().id()),
        subject.version(),
        subject.manifest(),
        subject.lead().provider(),
        order.recipient,
        originator,
        subject.ids(),
        order.uses,
        order.answerBy,
        statement);
  }

  private Uni<Consent> keep(Signed signed, Subject subject, Order order, Caller by) {
    var consent = Consent.of(signed.row, signed.question, subject.lead());
    var statement =
        StoredStatement.of(signed.row, StatementKind.QUESTION, signed.text, by.pseudonym());
    boolean own = consent.isOwnMotion();
    return Panache.getSession()
        .flatMap(session -> session.persistAll(consent, statement))
        .chain(() -> texts.keep(signed.text))
        .chain(
            () ->
                news.tell(
                    consent,
                    own ? Happening.CONSENT_GIVEN : Happening.CONSENT_ASKED,
                    List.of(order.other(subject, by)),
                    by))
        .chain(
            () ->
                trail.append(
                    by, own ? Operation.GIVE_CONSENT : Operation.ASK_CONSENT, consent.ref()))
        .replaceWith(consent);
  }

  /**
   * What is to be begun.
   *
   * @param recipient whose use it is about
   * @param answerBy where something is asked
   * @param words sealed for both sides
   */
  record Order(
      UUID id, UUID recipient, List<ConsentUse> uses, Optional<LocalDate> answerBy, String words) {
    /** The unit on the other side of whoever begins. */
    UUID other(Subject subject, Caller by) {
      return by.unit().equals(recipient) ? subject.lead().provider() : recipient;
    }

    @Override
    public String toString() {
      return "Order[" + id + "]";
    }
  }

  private record Signed(UUID row, ConsentQuestion question, SignedText text) {}
}

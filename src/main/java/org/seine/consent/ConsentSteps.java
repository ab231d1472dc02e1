package org.seine.consent;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.envelope.ThingName;
import org.seine.crypto.manifest.ConsentChain;
import org.seine.seal.BorrowedKeys;
import org.seine.seal.HeldThing;
import org.seine.seal.Keyring;
import org.seine.seal.SealedThings;
import org.seine.seal.SignedText;
import org.seine.seal.SignedTexts;
import org.seine.seal.TextOrder;
import org.seine.sharing.Caller;
import org.seine.trail.Trail;
import org.seine.web.IfMatch;
import org.seine.web.UuidV7;

/**
 * Takes the steps on questions of consent: signs each with the acting unit's key, and then writes
 * statement, keys, state, notices and the trail entry in one transaction. Nothing else moves where
 * a question stands.
 */
@ApplicationScoped
class ConsentSteps {
  private final Questions questions;
  private final ConsentReading reading;
  private final SealedThings things;
  private final SignedTexts texts;
  private final Keyring keyring;
  private final ConsentNews news;
  private final Trail trail;

  ConsentSteps(
      Questions questions,
      ConsentReading reading,
      SealedThings things,
      SignedTexts texts,
      Keyring keyring,
      ConsentNews news,
      Trail trail) {
    this.questions = questions;
    this.reading = reading;
    this.things = things;
    this.texts = texts;
    this.keyring = keyring;
    this.news = news;
    this.trail = trail;
  }

  /**
   * Takes a step.
   *
   * @param plan says of the question, as it was read, what is done
   * @throws CannotFollow if the step cannot follow the present state (409)
   * @throws org.seine.web.StaleVersion if it changed since it was read (412)
   */
  Uni<ConsentView> take(Known known, ConsentStep step, IfMatch read, Caller by, Plan plan) {
    known.require(step, read);
    return reading
        .prove(known)
        .flatMap(chain -> plan.of(known, chain))
        .flatMap(act -> sign(known, act, by))
        .flatMap(signed -> Panache.withTransaction(() -> keep(known, step, read, signed, by)))
        .flatMap(consent -> reading.shown(consent, by));
  }

  private Uni<Signed> sign(Known known, Act act, Caller by) {
    List<UUID> sealFor = new ArrayList<>(act.readers());
    act.sharedWith().ifPresent(sealFor::add);
    return Panache.withSession(() -> things.texts(known.row().key, by.unit()))
        .flatMap(
            held ->
                keyring.signing(
                    by, sealFor, held, keys -> new Signed(act, sign(keys, known, act, held, by))));
  }

  private SignedText sign(BorrowedKeys keys, Known known, Act act, List<HeldThing> held, Caller by)
      throws IOException {
    var row = known.row();
    var id = UuidV7.at(row.changedAt);
    var order =
        new TextOrder(
            row.key,
            new ThingName(by.unit(), RecordKind.CONSENT, row.id, id, 1),
            act.words().map(words -> new ConsentText(words).bytes()),
            act.readers(),
            by.pseudonym());
    if (act.sharedWith().isEmpty()) {
      return texts.sign(
          keys,
          order,
          (statement, key, random) -> act.form().sign(statement, Optional.empty(), key, random));
    }
    var question =
        held.stream().filter(one -> one.thing().equals(row.id)).findFirst().orElseThrow();
    var shared = texts.share(keys, question, act.sharedWith().get());
    return texts.sign(
        keys,
        order,
        shared,
        (statement, key, random) ->
            act.form().sign(statement, Optional.of(shared.commitment()), key, random));
  }

  private Uni<Consent> keep(Known known, ConsentStep step, IfMatch read, Signed signed, Caller by) {
    var act = signed.act;
    return questions
        .locked(known)
        .invoke(now -> now.require(step, read))
        .map(Known::row)
        .call(
            row -> {
              var statement = StoredStatement.of(row.key, act.kind(), signed.text, by.pseudonym());
              statement.late = act.isLate();
              act.change().accept(row);
              if (act.kind().isShownTo(Side.PROVIDER)) {
                row.touch(statement.signedAt);
              }
              return Panache.getSession().flatMap(session -> session.persist(statement));
            })
        .call(row -> texts.keep(signed.text))
        .call(
            row ->
                act.told().isEmpty()
                    ? Uni.createFrom().voidItem()
                    : news.tell(row, act.told().get(), act.others(), by))
        .call(row -> trail.append(by, act.operation(), row.ref()));
  }

  private record Signed(Act act, SignedText text) {}

  /** What is done with a question, once it is known what stands in it. */
  @FunctionalInterface
  interface Plan {
    Uni<Act> of(Known known, ConsentChain chain);
  }
}

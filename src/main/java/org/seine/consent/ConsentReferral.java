package org.seine.consent;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.ConsentAct;
import org.seine.crypto.manifest.ConsentChain;
import org.seine.directory.Directory;
import org.seine.seal.Keyring;
import org.seine.sharing.Caller;
import org.seine.sharing.Operation;
import org.seine.sharing.announce.Happening;
import org.seine.web.IfMatch;

/**
 * Passes a question on to the originator, where that is a unit of the portal (Art. 73): it is given
 * the question, never the lead, and answers for itself. The recipient learns which unit it is, by
 * its signature at the latest; a provider that would keep it unnamed reports its answer instead.
 * And takes questions back.
 */
@ApplicationScoped
class ConsentReferral {
  private final Questions questions;
  private final ConsentSteps steps;
  private final Directory directory;

  ConsentReferral(Questions questions, ConsentSteps steps, Directory directory) {
    this.questions = questions;
    this.steps = steps;
    this.directory = directory;
  }

  /**
   * Refers a question.
   *
   * @throws org.seine.sharing.NotVisible if there is no such question for this unit (404)
   * @throws DoesNotFit if that unit cannot be the originator (422)
   * @throws CannotFollow if another is not asked, has answered, or is named already (409)
   * @throws org.seine.web.StaleVersion if it changed since it was read (412)
   */
  Uni<ConsentView> refer(
      ConsentAddress address, ReferralForm form, @Nullable String ifMatch, Caller by) {
    return Keyring.again(
        () ->
            Panache.withSession(() -> questions.visible(address, by))
                .invoke(
                    known -> {
                      if (known.row().referredTo != null) {
                        throw new CannotFollow(ConsentStep.REFER.name(), "REFERRED");
                      }
                    })
                .flatMap(
                    known ->
                        steps.take(
                            known,
                            ConsentStep.REFER,
                            IfMatch.of(ifMatch),
                            by,
                            (read, chain) ->
                                directory
                                    .unit(form.unit())
                                    .map(
                                        found -> {
                                          if (found == null
                                              || !found.canHoldContent()
                                              || read.row().sideOf(found.id()).isPresent()) {
                                            throw DoesNotFit.noOriginator();
                                          }
                                          return referral(chain, form);
                                        }))));
  }

  private static Act referral(ConsentChain chain, ReferralForm form) {
    return new Act(
        StatementKind.REFERRAL,
        Optional.ofNullable(form.note()).filter(words -> !words.isBlank()),
        List.of(form.unit()),
        Optional.of(form.unit()),
        (statement, named, key, random) ->
            new ConsentAct(
                    chain.hash(),
                    ConsentAct.Kind.REFERRAL,
                    Optional.of(form.unit()),
                    named,
                    Optional.empty(),
                    statement)
                .sign(key, random),
        row -> row.referredTo = form.unit(),
        false,
        Operation.REFER_CONSENT,
        Optional.of(Happening.CONSENT_ASKED),
        List.of(form.unit()));
  }

  /**
   * Takes the own question back. What was granted in it so far counts no more.
   *
   * @throws CannotFollow if it was answered, or taken back, or was never asked (409)
   */
  Uni<ConsentView> withdraw(ConsentAddress address, @Nullable String ifMatch, Caller by) {
    return Keyring.again(
        () ->
            Panache.withSession(() -> questions.visible(address, by))
                .invoke(
                    known -> {
                      if (known.row().isOwnMotion()) {
                        throw new CannotFollow(ConsentStep.WITHDRAW.name(), "OWN_MOTION");
                      }
                    })
                .flatMap(
                    known ->
                        steps.take(
                            known,
                            ConsentStep.WITHDRAW,
                            IfMatch.of(ifMatch),
                            by,
                            (read, chain) -> Uni.createFrom().item(withdrawal(read, chain)))));
  }

  private static Act withdrawal(Known known, ConsentChain chain) {
    return new Act(
        StatementKind.WITHDRAWAL,
        Optional.empty(),
        List.of(),
        Optional.empty(),
        (statement, named, key, random) ->
            new ConsentAct(
                    chain.hash(),
                    ConsentAct.Kind.WITHDRAWAL,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    statement)
                .sign(key, random),
        row -> row.withdrawn = true,
        false,
        Operation.WITHDRAW_QUESTION,
        Optional.of(Happening.CONSENT_TAKEN_BACK),
        others(known));
  }

  private static List<UUID> others(Known known) {
    var originator = known.row().referredTo;
    return originator == null
        ? List.of(known.row().provider)
        : List.of(known.row().provider, originator);
  }
}

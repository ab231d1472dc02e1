package org.seine.crypto.manifest;

import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.seine.crypto.Sha384;
import org.seine.crypto.envelope.Header;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.envelope.ThingName;
import org.seine.crypto.manifest.ConsentAct.Kind;
import org.seine.crypto.manifest.ConsentAnswer.Capacity;
import org.seine.crypto.manifest.ConsentQuestion.Originator;
import org.seine.crypto.refusal.ConsentForeign;
import org.seine.crypto.refusal.ConsentMalformed;
import org.seine.crypto.refusal.ConsentNotAsked;
import org.seine.crypto.refusal.CoverNotSigned;
import org.seine.crypto.refusal.HeaderNotSigned;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.refusal.SignedByAnotherUnit;
import org.seine.crypto.refusal.ThingNotSigned;
import org.seine.crypto.signature.DetachedSignature;
import org.seine.crypto.signature.Signed;
import org.seine.crypto.signature.SignerStanding;
import org.seine.crypto.signature.TrustedCertificates;

/**
 * A question of consent with what was answered to it and done with it, each statement proved to be
 * made by the one unit that may make it. Only {@link #verify} makes one. What was held back shows
 * to nobody here: silence is no consent, so whoever holds back an answer gains none.
 */
public final class ConsentChain implements PinnedTexts {
  private final ConsentQuestion question;
  private final Sha384 hash;
  private final Map<Capacity, ConsentAnswer> answers = new EnumMap<>(Capacity.class);
  private final Map<Kind, ConsentAct> acts = new EnumMap<>(Kind.class);

  private ConsentChain(ConsentQuestion question, Sha384 hash) {
    this.question = question;
    this.hash = hash;
  }

  /**
   * Verifies a question and all that is known about it.
   *
   * @throws SealRefused with the subclass that names what does not hold
   */
  public static ConsentChain verify(
      SignedBytes question,
      List<SignedBytes> answers,
      List<SignedBytes> acts,
      TrustedCertificates trusted)
      throws SealRefused {
    ConsentQuestion parsed = ConsentQuestion.parse(question.bytes());
    requireSigned(parsed.statement(), question, trusted);
    ConsentChain chain = new ConsentChain(parsed, question.hash());
    for (SignedBytes act : acts) {
      chain.add(ConsentAct.parse(act.bytes()), act, trusted);
    }
    for (SignedBytes answer : answers) {
      chain.add(ConsentAnswer.parse(answer.bytes()), answer, trusted);
    }
    return chain;
  }

  private static void requireSigned(
      ConsentStatement statement, SignedBytes signed, TrustedCertificates trusted)
      throws SealRefused {
    Signed by = DetachedSignature.verify(signed.bytes(), signed.signature());
    SignerStanding standing = trusted.standing(by.signer(), by.others(), by.signedAt());
    Signers.requireSender(statement.sender(), standing);
    Signers.requireTime(statement.time(), by);
  }

  private void add(ConsentAct act, SignedBytes signed, TrustedCertificates trusted)
      throws SealRefused {
    requireSigned(act.statement(), signed, trusted);
    requireThis(act.question());
    UUID sender = act.kind() == Kind.REFERRAL ? question.provider() : question.recipient();
    requireUnit(sender, act.statement().sender());
    requirePossible(act);
    if (acts.put(act.kind(), act) != null) {
      throw new ConsentMalformed("expected one " + act.kind() + ", found another");
    }
  }

  private void requirePossible(ConsentAct act) throws SealRefused {
    boolean possible =
        switch (act.kind()) {
          case WITHDRAWAL -> !question.isOwnMotion();
          case REFERRAL -> question.originator() == Originator.ANOTHER && isThird(act.unit());
          case TO_CHAMBER, CHAMBER_DECISION -> true;
        };
    if (!possible) {
      throw new ConsentNotAsked("expected an act that this question allows, found " + act.kind());
    }
  }

  private boolean isThird(Optional<UUID> unit) {
    return !unit.equals(Optional.of(question.provider()))
        && !unit.equals(Optional.of(question.recipient()));
  }

  private void add(ConsentAnswer answer, SignedBytes signed, TrustedCertificates trusted)
      throws SealRefused {
    requireSigned(answer.statement(), signed, trusted);
    requireThis(answer.question());
    requireUnit(mayAnswer(answer), answer.statement().sender());
    requireFits(answer);
    if (answers.put(answer.capacity(), answer) != null) {
      throw new ConsentMalformed("expected one answer of the " + answer.capacity());
    }
  }

  /** The one unit that may answer so. */
  private UUID mayAnswer(ConsentAnswer answer) throws SealRefused {
    if (answer.capacity() == Capacity.PROVIDER || answer.happened().isPresent()) {
      return question.provider();
    }
    return referredTo()
        .orElseThrow(
            () -> new SignedByAnotherUnit("expected a unit to whom the question was referred"));
  }

  private void requireFits(ConsentAnswer answer) throws ConsentNotAsked {
    boolean asked =
        answer.capacity() == Capacity.PROVIDER
            ? !question.isOwnMotion()
            : question.originator() == Originator.ANOTHER;
    if (!asked) {
      throw new ConsentNotAsked("expected an answer of whoever was asked");
    }
    Set<ConsentUse> decided = new HashSet<>();
    for (ConsentDecision decision : answer.decisions()) {
      decided.add(decision.use());
      if (!question.things().containsAll(decision.granted())) {
        throw new ConsentNotAsked("expected things that the question names, found another");
      }
    }
    boolean complete = decided.equals(Set.copyOf(question.uses()));
    if (answer.outcome() == ConsentAnswer.Outcome.DECIDED && !complete) {
      throw new ConsentNotAsked("expected a decision on each use that the question names");
    }
  }

  private void requireThis(Sha384 named) throws ConsentForeign {
    if (!named.equals(hash)) {
      throw new ConsentForeign("expected a statement about this question, found one of another");
    }
  }

  private static void requireUnit(UUID expected, UUID found) throws SignedByAnotherUnit {
    if (!expected.equals(found)) {
      throw new SignedByAnotherUnit("expected unit %s, found %s".formatted(expected, found));
    }
  }

  /** What was asked, or given. */
  public ConsentQuestion question() {
    return question;
  }

  /** The hash of the question's bytes, by which every further statement names it. */
  public Sha384 hash() {
    return hash;
  }

  /** What was answered in this capacity. */
  public Optional<ConsentAnswer> answer(Capacity capacity) {
    return Optional.ofNullable(answers.get(capacity));
  }

  /** What was done, of this kind. */
  public Optional<ConsentAct> act(Kind kind) {
    return Optional.ofNullable(acts.get(kind));
  }

  /** The unit that the provider named as the originator. */
  public Optional<UUID> referredTo() {
    return act(Kind.REFERRAL).flatMap(ConsentAct::unit);
  }

  /**
   * The things that may be used so: what provider and originator both granted, in the order of the
   * question. Of a question that was taken back: none.
   */
  public List<UUID> granted(ConsentUse use) {
    if (acts.containsKey(Kind.WITHDRAWAL) || !question.uses().contains(use)) {
      return List.of();
    }
    Set<UUID> granted = new LinkedHashSet<>(question.things());
    if (!question.isOwnMotion()) {
      granted.retainAll(grantedBy(Capacity.PROVIDER, use));
    }
    if (question.originator() == Originator.ANOTHER) {
      granted.retainAll(grantedBy(Capacity.ORIGINATOR, use));
    }
    return List.copyOf(granted);
  }

  private Set<UUID> grantedBy(Capacity capacity, ConsentUse use) {
    return answer(capacity).map(answer -> answer.granted(use)).orElse(Set.of());
  }

  @Override
  public Set<Sha384> requireSigned(Header header, byte[] sealedCover) throws SealRefused {
    ThingName name = header.name();
    for (ConsentStatement statement : statements()) {
      Optional<ManifestThing> text =
          statement.text().filter(thing -> thing.id().equals(name.thing()));
      if (text.isPresent()) {
        requirePinned(text.get(), statement.sender(), header, sealedCover);
        return readers(statement);
      }
    }
    throw new ThingNotSigned("expected the text of a statement, found " + name.thing());
  }

  private void requirePinned(ManifestThing text, UUID sender, Header header, byte[] cover)
      throws SealRefused {
    ThingName name = header.name();
    boolean same =
        name.sender().equals(sender)
            && name.kind() == RecordKind.CONSENT
            && name.record().equals(question.id())
            && name.version() == text.version()
            && text.header().equals(header.hash());
    if (!same) {
      throw new HeaderNotSigned("expected the header of the statement, found another");
    }
    if (!MessageDigest.isEqual(text.cover().bytes(), Sha384.of(cover).bytes())) {
      throw new CoverNotSigned("expected the cover of the statement, found another");
    }
  }

  private Set<Sha384> readers(ConsentStatement statement) {
    Set<Sha384> readers = new HashSet<>(statement.readers());
    if (statement.equals(question.statement())) {
      act(Kind.REFERRAL).flatMap(ConsentAct::named).ifPresent(readers::add);
    }
    return readers;
  }

  private List<ConsentStatement> statements() {
    List<ConsentStatement> all = new ArrayList<>(List.of(question.statement()));
    answers.values().forEach(answer -> all.add(answer.statement()));
    acts.values().forEach(act -> all.add(act.statement()));
    return all;
  }
}

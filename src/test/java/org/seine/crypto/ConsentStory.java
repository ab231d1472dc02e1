package org.seine.crypto;

import static org.seine.crypto.TestCourt.NOW;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seine.crypto.TestCourt.TestUnit;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.manifest.ConsentAct;
import org.seine.crypto.manifest.ConsentAnswer;
import org.seine.crypto.manifest.ConsentAnswer.Capacity;
import org.seine.crypto.manifest.ConsentAnswer.Outcome;
import org.seine.crypto.manifest.ConsentChain;
import org.seine.crypto.manifest.ConsentDecision;
import org.seine.crypto.manifest.ConsentQuestion;
import org.seine.crypto.manifest.ConsentQuestion.Originator;
import org.seine.crypto.manifest.ConsentStatement;
import org.seine.crypto.manifest.ConsentUse;
import org.seine.crypto.manifest.RecordReference;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.crypto.refusal.SealRefused;

/**
 * One question of consent while it is asked and answered, with really signed statements. Each asks
 * about the text of a lead and two documents unless it says otherwise.
 */
public final class ConsentStory {
  /** The lead, whose text carries the same id. */
  public static final UUID LEAD = UUID.fromString("0193a1b2-0000-7000-8000-000000000001");

  public static final UUID STATEMENT = UUID.fromString("0193a1b2-0000-7000-8000-000000000002");
  public static final UUID ANNEX = UUID.fromString("0193a1b2-0000-7000-8000-000000000003");

  /** A State to which something may be given. */
  public static final UUID STATE = UUID.fromString("5e1e0000-0000-4000-8000-000100000001");

  public static final ConsentUse CHAMBER = new ConsentUse("CHAMBER", Optional.empty());
  public static final ConsentUse DEFENCE = new ConsentUse("DEFENCE", Optional.empty());
  public static final ConsentUse TO_THE_STATE = new ConsentUse("NAMED_STATE", Optional.of(STATE));

  private static final TestCourt COURT = new TestCourt();
  public static final TestUnit PROVIDER = COURT.unit("11111111-1111-4111-8111-111111111111");
  public static final TestUnit RECIPIENT = COURT.unit("22222222-2222-4222-8222-222222222222");
  public static final TestUnit SOURCE = COURT.unit("33333333-3333-4333-8333-333333333333");

  private final SecureRandom random = new SecureRandom();
  private final List<SignedBytes> answers = new ArrayList<>();
  private final List<SignedBytes> acts = new ArrayList<>();
  private final SignedBytes question;

  private ConsentStory(TestUnit sender, int version, Originator originator, List<ConsentUse> uses) {
    boolean asked = sender == RECIPIENT;
    question =
        new ConsentQuestion(
                UUID.fromString("0193a1b2-0000-7000-8000-000000000010"),
                new RecordReference(RecordKind.LEAD, LEAD),
                version,
                Sha384.of("a manifest".getBytes()),
                PROVIDER.id(),
                RECIPIENT.id(),
                originator,
                List.of(LEAD, STATEMENT, ANNEX),
                uses,
                asked ? Optional.of(LocalDate.of(2026, 12, 1)) : Optional.empty(),
                said(sender, NOW))
            .sign(sender.signingKey(), random);
  }

  /** The recipient asks a provider that is the source itself. */
  public static ConsentStory asked(ConsentUse... uses) {
    return new ConsentStory(RECIPIENT, 1, Originator.PROVIDER, List.of(uses));
  }

  /** The recipient asks about another version of the text. */
  public static ConsentStory askedAboutVersion(int version, ConsentUse... uses) {
    return new ConsentStory(RECIPIENT, version, Originator.PROVIDER, List.of(uses));
  }

  /** The recipient asks, and another than the provider is the source. */
  public static ConsentStory askedOfAnother(ConsentUse... uses) {
    return new ConsentStory(RECIPIENT, 1, Originator.ANOTHER, List.of(uses));
  }

  /** The provider consents of its own motion. */
  public static ConsentStory given(Originator originator, ConsentUse... uses) {
    return new ConsentStory(PROVIDER, 1, originator, List.of(uses));
  }

  /** A decision that grants these things, or refuses if there are none. */
  public static ConsentDecision decided(ConsentUse use, UUID... things) {
    return new ConsentDecision(use, Arrays.asList(things));
  }

  public ConsentStory provider(ConsentDecision... decisions) {
    return answer(PROVIDER, Capacity.PROVIDER, Optional.empty(), decisions);
  }

  public ConsentStory originator(ConsentDecision... decisions) {
    return answer(SOURCE, Capacity.ORIGINATOR, Optional.empty(), decisions);
  }

  /** The provider reports what the originator answered elsewhere. */
  public ConsentStory reported(ConsentDecision... decisions) {
    return answer(
        PROVIDER, Capacity.ORIGINATOR, Optional.of(LocalDate.of(2026, 11, 20)), decisions);
  }

  /** Somebody answers, entitled or not. */
  public ConsentStory answer(
      TestUnit by, Capacity capacity, Optional<LocalDate> happened, ConsentDecision... decisions) {
    answers.add(
        new ConsentAnswer(
                question.hash(),
                capacity,
                decisions.length == 0 ? Outcome.UNABLE : Outcome.DECIDED,
                happened,
                List.of(decisions),
                said(by, NOW.plusSeconds(60)))
            .sign(by.signingKey(), random));
    return this;
  }

  public ConsentStory referred() {
    acts.add(
        new ConsentAct(
                question.hash(),
                ConsentAct.Kind.REFERRAL,
                Optional.of(SOURCE.id()),
                Optional.of(Sha384.of("a commitment".getBytes())),
                Optional.empty(),
                said(PROVIDER, NOW.plusSeconds(30)))
            .sign(PROVIDER.signingKey(), random));
    return this;
  }

  public ConsentStory withdrawn() {
    acts.add(
        new ConsentAct(
                question.hash(),
                ConsentAct.Kind.WITHDRAWAL,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                said(RECIPIENT, NOW.plusSeconds(90)))
            .sign(RECIPIENT.signingKey(), random));
    return this;
  }

  /** Everything so far, proved. */
  public ConsentChain chain() throws SealRefused {
    return ConsentChain.verify(question, answers, acts, COURT.trust());
  }

  private static ConsentStatement said(TestUnit by, Instant at) {
    return new ConsentStatement(by.id(), Optional.empty(), List.of(), at, "m-1");
  }
}

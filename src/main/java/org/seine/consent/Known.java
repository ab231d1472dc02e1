package org.seine.consent;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.seine.crypto.manifest.ConsentChain;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.crypto.refusal.ConsentForeign;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.signature.TrustedCertificates;
import org.seine.web.IfMatch;

/**
 * A question of consent as one side may know it.
 *
 * @param statements those that this side is shown
 */
record Known(Consent row, Side side, List<StoredStatement> statements) {
  static Known of(Consent row, Side side, List<StoredStatement> all) {
    return new Known(row, side, all.stream().filter(one -> one.kind.isShownTo(side)).toList());
  }

  Optional<StoredStatement> statement(StatementKind kind) {
    return statements.stream().filter(one -> one.kind == kind).findFirst();
  }

  /**
   * What the statements say, each proved to be made by the unit that may make it, and to be about
   * the lead and the units that the row names.
   *
   * @throws SealRefused naming what does not hold
   */
  ConsentChain prove(TrustedCertificates trusted) throws SealRefused {
    var chain =
        ConsentChain.verify(
            signed(StatementKind.QUESTION).get(0),
            statements.stream()
                .filter(one -> one.kind.isAnswer())
                .map(StoredStatement::signed)
                .toList(),
            signed(
                StatementKind.REFERRAL,
                StatementKind.WITHDRAWAL,
                StatementKind.TO_CHAMBER,
                StatementKind.CHAMBER_DECISION),
            trusted);
    var question = chain.question();
    boolean same =
        question.id().equals(row.id)
            && question.record().id().equals(row.leadId)
            && question.provider().equals(row.provider)
            && question.recipient().equals(row.recipient);
    if (!same) {
      throw new ConsentForeign("expected the question of this lead, found one about another");
    }
    return chain;
  }

  private List<SignedBytes> signed(StatementKind... kinds) {
    var wanted = List.of(kinds);
    return statements.stream()
        .filter(one -> wanted.contains(one.kind))
        .map(StoredStatement::signed)
        .toList();
  }

  /**
   * What the next step of this side names as If-Match. The recipient's own dealings with the
   * Chamber count for itself alone: nobody else can tell that there were any.
   */
  int revision() {
    long own = statements.stream().filter(one -> !one.kind.isShownTo(Side.PROVIDER)).count();
    return row.revision + (int) own;
  }

  boolean allows(ConsentStep step) {
    return step.mayFollow(side, row.state(), row.providerState, row.originatorState);
  }

  /** The unit that acts on this side. */
  UUID unit() {
    return switch (side) {
      case RECIPIENT -> row.recipient;
      case PROVIDER -> row.provider;
      case ORIGINATOR ->
          Optional.ofNullable(row.referredTo)
              .orElseThrow(() -> new IllegalStateException("nobody was named"));
    };
  }

  /**
   * Lets a step be taken by whoever read this state.
   *
   * @throws CannotFollow if the step cannot follow the present state, or is another side's (409)
   * @throws org.seine.web.StaleVersion if it changed since it was read (412)
   */
  void require(ConsentStep step, IfMatch read) {
    if (!allows(step)) {
      throw new CannotFollow(step.name(), row.state().name());
    }
    read.require(revision(), "state", "answers");
  }
}

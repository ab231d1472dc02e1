package org.seine.lead;

import java.util.Objects;
import java.util.Set;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.manifest.Manifest;
import org.seine.crypto.manifest.RecordReference;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.refusal.TermsNotSigned;
import org.seine.crypto.signature.TrustedCertificates;
import org.seine.lead.form.IndexCard;
import org.seine.seal.SignedRecord;

/**
 * The terms of a lead as its rows say them. They count for nothing until it is proved that its
 * provider signed them.
 */
public final class StatedTerms {
  private static final int NONE = 0;

  private final Lead lead;
  private final SignedRecord signed;
  private final int newest;

  /**
   * What the rows say.
   *
   * @param signed what was signed about the version that stands
   * @param newest the newest version that was signed before the lead was read; 0 if none was
   */
  StatedTerms(Lead lead, SignedRecord signed, int newest) {
    this.lead = lead;
    this.signed = signed;
    this.newest = newest;
  }

  /**
   * The terms, found to be those that the provider signed with the newest version. A draft, which
   * nobody signed, is its provider's alone and frees nothing. Runs on a worker.
   *
   * @throws TermsNotSigned if the rows name another provider or version, a use condition, handling
   *     codes or traffic light that were not signed, or hide that a newer version was
   * @throws SealRefused naming what else does not hold
   */
  public LeadTerms.Terms prove(TrustedCertificates trusted) throws SealRefused {
    var card = lead.indexCard();
    boolean another = card.originator() != IndexCard.Originator.PROVIDER;
    if (lead.state == LeadState.DRAFT && newest == NONE) {
      return new LeadTerms.Terms(lead.provider, lead.version, null, Set.of(), null, another);
    }
    if (!signed.isSigned() || !isSame(signed.verify(trusted).manifest(), card)) {
      throw new TermsNotSigned(
          "expected the terms signed with version %d, found others".formatted(newest));
    }
    return new LeadTerms.Terms(
        lead.provider,
        lead.version,
        card.useCondition(),
        card.handlingCodes(),
        card.trafficLight(),
        another);
  }

  private boolean isSame(Manifest manifest, IndexCard card) {
    return manifest.record().equals(new RecordReference(RecordKind.LEAD, lead.id))
        && manifest.sender().equals(lead.provider)
        && manifest.version() == lead.version
        && newest <= lead.version
        && manifest.useCondition().equals(Objects.toString(card.useCondition()))
        && manifest.handling().equals(card.handlingWords());
  }
}

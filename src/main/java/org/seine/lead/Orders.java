package org.seine.lead;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.seine.crypto.envelope.RecordKind;
import org.seine.crypto.manifest.RecordReference;
import org.seine.lead.form.IndexCard;
import org.seine.seal.HeldThing;
import org.seine.seal.SignedRecord;
import org.seine.seal.SubmissionOrder;
import org.seine.sharing.Caller;
import org.seine.web.IfMatch;

/** Says of a lead what the manifest of a submission holds. */
final class Orders {
  private Orders() {}

  static SubmissionOrder of(
      Lead lead,
      IndexCard card,
      List<HeldThing> things,
      List<UUID> recipients,
      IfMatch read,
      Caller by,
      SignedRecord before) {
    return new SubmissionOrder(
        lead.key,
        new RecordReference(RecordKind.LEAD, lead.id),
        before.isSigned() ? lead.version + 1 : lead.version,
        lead.provider,
        things,
        recipients,
        Objects.requireNonNull(card.useCondition(), "a complete card has one").name(),
        card.handlingWords(),
        by.pseudonym(),
        read.version(),
        before);
  }
}

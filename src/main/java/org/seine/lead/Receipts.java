package org.seine.lead;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.seal.SignedSubmission;
import org.seine.seal.Submissions;
import org.seine.sharing.Caller;
import org.seine.sharing.NotVisible;
import org.seine.trail.TrailEntry;
import org.seine.web.UuidV7;

/**
 * Receipts for submitting and receiving: which trail entry says so, and which manifest it was
 * about. Each method runs in the session of its caller.
 */
@ApplicationScoped
class Receipts {
  private final Submissions submissions;

  Receipts(Submissions submissions) {
    this.submissions = submissions;
  }

  Uni<ReceiptView> keep(Lead lead, UUID unit, TrailEntry entry, SignedSubmission submission) {
    return keep(lead, lead.version, unit, entry, submission.manifest());
  }

  Uni<ReceiptView> keep(Lead lead, int version, UUID unit, TrailEntry entry, SignedBytes manifest) {
    var receipt = new LeadReceipt();
    receipt.key = UuidV7.at(entry.at());
    receipt.lead = lead.key;
    receipt.unit = unit;
    receipt.version = version;
    receipt.operation = entry.operation().code();
    receipt.entry = entry.id();
    receipt.leafHash = LeafHash.of(entry.bytes());
    receipt.manifestHash = manifest.hash().bytes();
    receipt.at = entry.at();
    return Panache.getSession()
        .flatMap(session -> session.persist(receipt))
        .chain(() -> view(lead, receipt));
  }

  /** The receipt of the provider for submitting or correcting, of a recipient for receiving. */
  Uni<ReceiptView> of(VisibleLead seen, @Nullable Integer asked, Caller by) {
    int version = asked == null ? seen.lead().version : asked;
    return Panache.getSession()
        .flatMap(
            session ->
                session
                    .createQuery(
                        "from LeadReceipt where lead = :lead and unit = :unit and version ="
                            + " :version",
                        LeadReceipt.class)
                    .setParameter("lead", seen.record())
                    .setParameter("unit", by.unit())
                    .setParameter("version", version)
                    .getSingleResultOrNull())
        .flatMap(
            receipt -> {
              if (receipt == null) {
                throw NotVisible.absent(seen.lead().ref().version(version));
              }
              return view(seen.lead(), receipt);
            });
  }

  private Uni<ReceiptView> view(Lead lead, LeadReceipt receipt) {
    return submissions
        .receipt(lead.key, receipt.version)
        .map(signed -> ReceiptView.of(lead, receipt, signed));
  }
}

package org.seine.seal;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.seine.crypto.Sha384;
import org.seine.crypto.envelope.Header;
import org.seine.crypto.manifest.Manifest;
import org.seine.crypto.manifest.ManifestThing;
import org.seine.crypto.manifest.Receipt;
import org.seine.crypto.recipient.KeyEnvelopes;
import org.seine.crypto.recipient.NamedRecipient;
import org.seine.keys.ReceiptKeys;
import org.seine.sharing.Caller;
import org.seine.web.UuidV7;

/**
 * Signs submissions for units: locks each thing's key for each recipient, and signs one manifest
 * over all of it. Runs on a worker, before any database session is opened.
 */
@ApplicationScoped
public class Signer {
  private final Opener opener;
  private final ReceiptKeys receiptKeys;
  private final Workers workers;
  private final Clock clock;
  private final SecureRandom random = new SecureRandom();
  private final KeyEnvelopes envelopes = new KeyEnvelopes(random);

  Signer(Opener opener, ReceiptKeys receiptKeys, Workers workers, Clock clock) {
    this.opener = opener;
    this.receiptKeys = receiptKeys;
    this.workers = workers;
    this.clock = clock;
  }

  /**
   * Signs a submission.
   *
   * @throws org.seine.crypto.refusal.SealRefused if something stored does not fit together any
   *     more: then nothing is signed
   */
  public SignedSubmission sign(BorrowedKeys keys, SubmissionOrder order) throws IOException {
    var now = clock.instant();
    List<UUID> units = new ArrayList<>();
    units.add(order.sender());
    units.addAll(order.recipients());
    List<NamedRecipient> named = new ArrayList<>();
    for (var unit : units) {
      named.add(NamedRecipient.name(keys.encryption(unit), random));
    }
    var manifest = Manifest.of(order.sender(), order.record(), order.version());
    List<LockedKey> locked = new ArrayList<>();
    for (var held : order.things()) {
      manifest.thing(entry(held));
      locked.addAll(lock(keys, held, units, named));
    }
    named.forEach(recipient -> manifest.recipient(recipient.commitment()));
    manifest.under(order.useCondition(), order.handling()).by(order.member().toString(), now);
    var complete =
        order.before().isSigned()
            ? manifest.after(order.before().manifest().hash())
            : manifest.first();
    var signed = complete.sign(keys.signing(), random);
    var row = row(order, now);
    row.manifest = signed.bytes();
    row.signature = signed.signature();
    return new SignedSubmission(row, namedUnits(row.key, units, named, now), locked);
  }

  /**
   * Has the portal acknowledge a submission that was signed and is about to be stored.
   *
   * @throws org.seine.keys.KeyRefused (in the Uni) if the portal's key does not fit its place (503)
   */
  public Uni<Void> acknowledge(SignedSubmission signed, Caller by) {
    return receiptKeys
        .lend(by)
        .flatMap(
            key ->
                workers
                    .run(
                        () -> {
                          var manifest = Manifest.parse(signed.manifest().bytes());
                          var receipt =
                              Receipt.of(manifest, signed.manifest().hash(), clock.instant());
                          signed.acknowledge(receipt.sign(key.asSigningKey(), random));
                          return signed;
                        })
                    .onTermination()
                    .invoke(key::close))
        .replaceWithVoid();
  }

  private List<LockedKey> lock(
      BorrowedKeys keys, HeldThing held, List<UUID> units, List<NamedRecipient> named)
      throws IOException {
    List<LockedKey> locked = new ArrayList<>();
    try (var own = opener.checked(keys, held)) {
      for (int i = 0; i < units.size(); i++) {
        locked.add(
            new LockedKey(
                held.row(),
                units.get(i),
                envelopes.forRecipient(own.key(), own.header(), named.get(i))));
      }
    }
    return locked;
  }

  private static ManifestThing entry(HeldThing held) throws IOException {
    return new ManifestThing(
        held.part(),
        held.thing(),
        held.version(),
        Header.parse(held.header()).hash(),
        Sha384.of(held.cover()));
  }

  private static StoredSubmission row(SubmissionOrder order, Instant now) {
    var row = new StoredSubmission();
    row.key = UuidV7.at(now);
    row.record = order.row();
    row.version = order.version();
    row.submittedAt = now;
    row.submittedBy = order.member();
    row.draftRevision = order.draftRevision();
    return row;
  }

  private static List<NamedUnit> namedUnits(
      UUID submission, List<UUID> units, List<NamedRecipient> named, Instant now) {
    List<NamedUnit> rows = new ArrayList<>();
    for (int i = 0; i < units.size(); i++) {
      rows.add(NamedUnit.of(submission, units.get(i), named.get(i).commitment(), now));
    }
    return rows;
  }
}

package org.seine.seal;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.reactive.mutiny.Mutiny;
import org.seine.crypto.manifest.SignedBytes;

/** A submission that was signed and whose keys were locked, ready to be stored in one go. */
public final class SignedSubmission {
  private final StoredSubmission submission;
  private final List<NamedUnit> named;
  private final List<LockedKey> keys;

  SignedSubmission(StoredSubmission submission, List<NamedUnit> named, List<LockedKey> keys) {
    this.submission = submission;
    this.named = List.copyOf(named);
    this.keys = List.copyOf(keys);
  }

  UUID record() {
    return submission.record;
  }

  /** The manifest with its signature. */
  public SignedBytes manifest() {
    return submission.signed();
  }

  /** Every key envelope that it stores. */
  List<byte[]> envelopes() {
    return keys.stream().map(LockedKey::envelope).toList();
  }

  /** Keeps the portal's receipt beside what it is for. */
  void acknowledge(SignedBytes receipt) {
    submission.receipt = receipt.bytes();
    submission.receiptSignature = receipt.signature();
  }

  /**
   * Nothing is stored that the portal has not acknowledged.
   *
   * @throws IllegalStateException without a receipt
   */
  void requireReceipt() {
    if (submission.signedReceipt().isEmpty()) {
      throw new IllegalStateException("a submission is stored with its receipt");
    }
  }

  UUID[] thingRows() {
    return keys.stream().map(LockedKey::thingRow).distinct().toArray(UUID[]::new);
  }

  /** In the order in which their keys refer to each other. */
  Object[] rows(Mutiny.Session session) {
    List<Object> rows = new ArrayList<>();
    rows.add(submission);
    rows.addAll(named);
    keys.forEach(key -> rows.add(key.row(session, submission.version)));
    return rows.toArray();
  }
}

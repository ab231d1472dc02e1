package org.seine.seal;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.SignedBytes;
import org.seine.crypto.manifest.Submission;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.signature.TrustedCertificates;

/** The signed bytes of one version of a record: its manifest and all addenda to it, in order. */
public final class SignedRecord {
  private final @Nullable StoredSubmission submission;
  private final List<StoredAddendum> addenda;
  private final List<NamedUnit> named;

  SignedRecord(
      @Nullable StoredSubmission submission, List<StoredAddendum> addenda, List<NamedUnit> named) {
    this.submission = submission;
    this.addenda = List.copyOf(addenda);
    this.named = List.copyOf(named);
  }

  /** Of a draft, that nobody signed. */
  public static SignedRecord none() {
    return new SignedRecord(null, List.of(), List.of());
  }

  /** Whether anything is signed. */
  public boolean isSigned() {
    return submission != null;
  }

  /** The manifest with its signature. */
  public SignedBytes manifest() {
    return stored().signed();
  }

  /** The portal's receipt for the manifest, where there is one. */
  public Optional<SignedBytes> receipt() {
    return submission == null ? Optional.empty() : submission.signedReceipt();
  }

  /** The addenda, by their order. */
  public List<SignedBytes> addenda() {
    return addenda.stream().map(StoredAddendum::signed).toList();
  }

  /** What the submitting call named as If-Match. */
  public int draftRevision() {
    return stored().draftRevision;
  }

  /** Whether it names this unit now, and its keys are locked for it. */
  public boolean names(UUID unit) {
    return named(unit).isPresent();
  }

  /**
   * Proves who submitted it and whom manifest and addenda name.
   *
   * @throws SealRefused naming what does not hold
   * @throws IllegalStateException for a draft
   */
  public Submission verify(TrustedCertificates trusted) throws SealRefused {
    var verified = Submission.verify(manifest(), addenda(), trusted);
    verified.requireAddenda(addenda.size());
    return verified;
  }

  /** The salted hash by which a unit is named now. */
  Optional<NamedUnit> named(UUID unit) {
    return named.stream().filter(n -> n.unit.equals(unit) && !n.withdrawn).findFirst();
  }

  UUID row() {
    return stored().key;
  }

  private StoredSubmission stored() {
    if (submission == null) {
      throw new IllegalStateException("nobody signed a draft");
    }
    return submission;
  }
}

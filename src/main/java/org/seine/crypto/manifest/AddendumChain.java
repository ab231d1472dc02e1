package org.seine.crypto.manifest;

import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.seine.crypto.Sha384;
import org.seine.crypto.refusal.AddendumForeign;
import org.seine.crypto.refusal.AddendumMalformed;
import org.seine.crypto.refusal.AddendumMissing;
import org.seine.crypto.refusal.AddendumOutOfOrder;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.signature.DetachedSignature;
import org.seine.crypto.signature.Signed;
import org.seine.crypto.signature.SignerStanding;
import org.seine.crypto.signature.TrustedCertificates;

/**
 * Whom a manifest names after its addenda: each signed by its sender, and each proved to follow the
 * one before.
 */
final class AddendumChain {
  private final Manifest manifest;
  private final Sha384 hash;
  private final Set<Sha384> named;
  private final int length;
  private final Sha384 head;

  private AddendumChain(
      Manifest manifest, Sha384 hash, Set<Sha384> named, int length, Sha384 head) {
    this.manifest = manifest;
    this.hash = hash;
    this.named = Collections.unmodifiableSet(named);
    this.length = length;
    this.head = head;
  }

  /** Before any addendum. */
  static AddendumChain of(Manifest manifest, Sha384 hash) {
    return new AddendumChain(manifest, hash, new LinkedHashSet<>(manifest.recipients()), 0, hash);
  }

  /** The recipients named now, the sender first. */
  Set<Sha384> named() {
    return named;
  }

  /** How many addenda were proved. */
  int length() {
    return length;
  }

  /** The hash that the next addendum names. */
  Sha384 head() {
    return head;
  }

  /**
   * The chain with one more addendum.
   *
   * @param all the addenda at hand, so that a missing one is told from one out of order
   * @throws SealRefused with the subclass that names what does not hold
   */
  AddendumChain with(SignedBytes bytes, List<SignedBytes> all, TrustedCertificates trusted)
      throws SealRefused {
    Signed signed = DetachedSignature.verify(bytes.bytes(), bytes.signature());
    SignerStanding standing = trusted.standing(signed.signer(), signed.others(), signed.signedAt());
    Addendum addendum = Addendum.parse(bytes.bytes());
    Signers.requireTime(addendum.time(), signed);
    if (!addendum.manifest().equals(hash) || !addendum.record().equals(manifest.record())) {
      throw new AddendumForeign("expected an addendum to this manifest, found one to another");
    }
    Signers.requireSender(manifest.sender(), standing);
    Signers.requireSender(addendum.sender(), standing);
    requireNext(addendum, all);
    return new AddendumChain(manifest, hash, changed(addendum), addendum.order(), bytes.hash());
  }

  private void requireNext(Addendum addendum, List<SignedBytes> all) throws SealRefused {
    int expected = length + 1;
    if (addendum.order() > expected && !holds(expected, all)) {
      throw new AddendumMissing(
          "expected addendum %d, found %d".formatted(expected, addendum.order()));
    }
    if (addendum.order() != expected || !addendum.previous().equals(head)) {
      throw new AddendumOutOfOrder(
          "expected addendum %d with the hash of the one before, found %d"
              .formatted(expected, addendum.order()));
    }
  }

  private static boolean holds(int order, List<SignedBytes> all) throws SealRefused {
    for (SignedBytes other : all) {
      if (Addendum.parse(other.bytes()).order() == order) {
        return true;
      }
    }
    return false;
  }

  private Set<Sha384> changed(Addendum addendum) throws AddendumMalformed {
    Set<Sha384> now = new LinkedHashSet<>(named);
    boolean sender = addendum.withdrawn().contains(manifest.recipients().get(0));
    if (sender || !now.containsAll(addendum.withdrawn())) {
      throw new AddendumMalformed(
          "expected to withdraw recipients who are named, never the sender");
    }
    now.removeAll(addendum.withdrawn());
    for (Sha384 added : addendum.added()) {
      if (!now.add(added)) {
        throw new AddendumMalformed("expected to add recipients who are not yet named");
      }
    }
    return now;
  }
}

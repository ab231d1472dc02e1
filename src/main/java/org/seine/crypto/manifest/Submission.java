package org.seine.crypto.manifest;

import java.security.MessageDigest;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.seine.crypto.Sha384;
import org.seine.crypto.envelope.Header;
import org.seine.crypto.envelope.ThingName;
import org.seine.crypto.refusal.AddendumMissing;
import org.seine.crypto.refusal.CoverNotSigned;
import org.seine.crypto.refusal.HeaderNotSigned;
import org.seine.crypto.refusal.ManifestNotNext;
import org.seine.crypto.refusal.NotNamed;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.refusal.ThingHidden;
import org.seine.crypto.refusal.ThingNotSigned;
import org.seine.crypto.signature.DetachedSignature;
import org.seine.crypto.signature.Signed;
import org.seine.crypto.signature.SignerStanding;
import org.seine.crypto.signature.TrustedCertificates;

/**
 * A submission whose manifest and addenda are proved to be the sender's: certificates held,
 * signatures fit, the chain has no gap. Only {@link #verify} makes one.
 */
public final class Submission {
  private final Manifest manifest;
  private final Sha384 hash;
  private final String custody;
  private final AddendumChain addenda;

  private Submission(Manifest manifest, Sha384 hash, String custody, AddendumChain addenda) {
    this.manifest = manifest;
    this.hash = hash;
    this.custody = custody;
    this.addenda = addenda;
  }

  /**
   * Verifies a manifest and its addenda, in order.
   *
   * @param addenda all of them, by order number; a tail that was cut off shows only to those who
   *     know how many there are, see {@link #requireAddenda}
   * @throws SealRefused with the subclass that names what does not hold
   */
  public static Submission verify(
      SignedBytes manifest, List<SignedBytes> addenda, TrustedCertificates trusted)
      throws SealRefused {
    Signed signed = DetachedSignature.verify(manifest.bytes(), manifest.signature());
    SignerStanding standing = trusted.standing(signed.signer(), signed.others(), signed.signedAt());
    Manifest parsed = Manifest.parse(manifest.bytes());
    Signers.requireSender(parsed.sender(), standing);
    Signers.requireTime(parsed.time(), signed);
    AddendumChain chain = AddendumChain.of(parsed, manifest.hash());
    for (SignedBytes addendum : addenda) {
      chain = chain.with(addendum, addenda, trusted);
    }
    return new Submission(parsed, manifest.hash(), standing.custody(), chain);
  }

  /**
   * Refuses if fewer or more addenda were handed over than are known to exist.
   *
   * @throws AddendumMissing if the number differs
   */
  public void requireAddenda(int known) throws AddendumMissing {
    if (addenda.length() != known) {
      throw new AddendumMissing("expected %d addenda, found %d".formatted(known, addenda.length()));
    }
  }

  /**
   * Refuses if a thing of the manifest was not handed over.
   *
   * @throws ThingHidden if one is missing
   * @throws ThingNotSigned if there is one that the manifest does not list
   */
  public void requireAllThings(Set<UUID> handedOver) throws SealRefused {
    Set<UUID> signed = new LinkedHashSet<>();
    manifest.things().forEach(thing -> signed.add(thing.id()));
    if (!handedOver.containsAll(signed)) {
      throw new ThingHidden(
          "expected %d things, found %d".formatted(signed.size(), handedOver.size()));
    }
    if (!signed.containsAll(handedOver)) {
      throw new ThingNotSigned(
          "expected %d things, found %d".formatted(signed.size(), handedOver.size()));
    }
  }

  /**
   * Refuses a header and a sealed cover that are not the signed ones.
   *
   * @throws ThingNotSigned if the manifest does not list the thing
   * @throws HeaderNotSigned if the header's hash, sender, record or version differs
   * @throws CoverNotSigned if the cover's hash differs
   */
  public void requireSigned(Header header, byte[] sealedCover) throws SealRefused {
    ThingName name = header.name();
    ManifestThing thing =
        manifest.things().stream()
            .filter(candidate -> candidate.id().equals(name.thing()))
            .findFirst()
            .orElse(null);
    if (thing == null) {
      throw new ThingNotSigned("expected a thing of the manifest, found " + name.thing());
    }
    boolean same =
        name.sender().equals(manifest.sender())
            && thing.header().equals(header.hash())
            && thing.version() == name.version()
            && manifest.record().equals(new RecordReference(name.kind(), name.record()));
    if (!same) {
      throw new HeaderNotSigned("expected the header of the manifest, found another");
    }
    if (!MessageDigest.isEqual(thing.cover().bytes(), Sha384.of(sealedCover).bytes())) {
      throw new CoverNotSigned("expected the cover of the manifest, found another");
    }
  }

  /**
   * Refuses a recipient whom neither manifest nor addenda name now.
   *
   * @throws NotNamed if the commitment is not among those named
   */
  public void requireNamed(Sha384 commitment) throws NotNamed {
    if (!addenda.named().contains(commitment)) {
      throw new NotNamed(
          "expected a recipient named in the manifest or an addendum, and not withdrawn");
    }
  }

  /**
   * Refuses unless this is the next version after another submission of the same record and sender.
   *
   * @throws ManifestNotNext if it is not
   */
  public void requireNextAfter(Submission before) throws ManifestNotNext {
    boolean next =
        manifest.record().equals(before.manifest.record())
            && manifest.sender().equals(before.manifest.sender())
            && manifest.version() == before.manifest.version() + 1
            && manifest.previous().filter(before.hash::equals).isPresent();
    if (!next) {
      throw new ManifestNotNext(
          "expected version %d with the hash of the one before, found version %d"
              .formatted(before.manifest.version() + 1, manifest.version()));
    }
  }

  /**
   * The next addendum, to be signed.
   *
   * @param added commitments of new recipients
   * @param withdrawn commitments of recipients named now
   * @throws IllegalArgumentException if nothing changes
   */
  public Addendum addendum(
      List<Sha384> added, List<Sha384> withdrawn, String memberPseudonym, Instant at) {
    return new Addendum(
        manifest.sender(),
        manifest.record(),
        hash,
        addenda.length() + 1,
        addenda.head(),
        added,
        withdrawn,
        at,
        memberPseudonym);
  }

  /** What was signed. */
  public Manifest manifest() {
    return manifest;
  }

  /** The hash of the manifest's bytes, by which later versions and receipts name it. */
  public Sha384 hash() {
    return hash;
  }

  /** The recipients named now, the sender first. */
  public List<Sha384> named() {
    return new ArrayList<>(addenda.named());
  }

  /** How many addenda were verified. */
  public int addenda() {
    return addenda.length();
  }

  /** In words, what the manifest's signature proves. */
  public String custody() {
    return custody;
  }
}

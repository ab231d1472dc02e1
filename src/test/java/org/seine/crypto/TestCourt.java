package org.seine.crypto;

import java.math.BigInteger;
import java.security.KeyPair;
import java.security.cert.X509CRL;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.seine.crypto.certificate.Authority;
import org.seine.crypto.certificate.CertificatePurpose;
import org.seine.crypto.certificate.CertificateRefused;
import org.seine.crypto.certificate.CertifiedKey;
import org.seine.crypto.certificate.Custody;
import org.seine.crypto.certificate.KeyPairs;
import org.seine.crypto.certificate.Mark;
import org.seine.crypto.certificate.PrivateKeyHandle;
import org.seine.crypto.certificate.Revocation;
import org.seine.crypto.certificate.Validity;
import org.seine.crypto.recipient.OpeningKey;
import org.seine.crypto.signature.RootTrust;
import org.seine.crypto.signature.SigningKey;

/** A root, an issuer and units with real certificates, for tests of sealing and opening. */
public final class TestCourt {
  /** When everything in these tests happens. */
  public static final Instant NOW = Instant.parse("2026-11-21T12:00:00Z");

  private static final Validity TEN_YEARS =
      Validity.from(NOW.minus(Duration.ofDays(1)), Duration.ofDays(3650));
  private static final Validity YEAR =
      Validity.from(NOW.minus(Duration.ofDays(1)), Duration.ofDays(365));

  private final Authority root;
  private final Authority issuer;
  private final List<Revocation> revoked = new ArrayList<>();

  /** Lays a new root and issuer. */
  public TestCourt() {
    root = Authority.newRoot(Mark.DEMO, TEN_YEARS);
    issuer = root.certifyIssuer("Seine Issuer", TEN_YEARS);
  }

  /** A unit with fresh keys, valid for a year from yesterday. */
  public TestUnit unit(String uuid) {
    return unit(uuid, YEAR);
  }

  /** A unit whose certificates are valid when the test says. */
  public TestUnit unit(String uuid, Validity validity) {
    return new TestUnit(
        UUID.fromString(uuid),
        certify(uuid, CertificatePurpose.SIGNING, validity),
        certify(uuid, CertificatePurpose.ENCRYPTION, validity));
  }

  /** Revokes a certificate from an instant on. */
  public void revoke(Revocation revocation) {
    revoked.add(revocation);
  }

  /** The key of a TLS server below the same issuer: good for TLS, not for signing manifests. */
  public SigningKey serverKey() {
    CertifiedKey server = issuer.certifyServer(List.of("localhost"), YEAR);
    return new SigningKey(server.privateKey(), server.certificate(), List.of(issuer()));
  }

  /** A new key with which the portal signs receipts. */
  public SigningKey receiptKey() {
    ReceiptKey receipts = receipts();
    return new SigningKey(receipts.key(), receipts.certificate(), List.of(issuer()));
  }

  /** The same, to be stored. */
  public ReceiptKey receipts() {
    try {
      KeyPair pair = KeyPairs.forPurpose(CertificatePurpose.SIGNING);
      return new ReceiptKey(
          issuer.certifyReceipts(pair.getPublic(), YEAR), PrivateKeyHandle.of(pair.getPrivate()));
    } catch (CertificateRefused e) {
      throw new IllegalStateException(e);
    }
  }

  /** A key for receipts with its certificate. */
  public record ReceiptKey(X509Certificate certificate, PrivateKeyHandle key) {}

  /** The issuer's list as it was when it has run out. */
  public X509CRL oldList() {
    return issuer.revocationList(
        BigInteger.TWO,
        Validity.from(NOW.minus(Duration.ofDays(2)), Duration.ofDays(1)),
        List.of());
  }

  /** What a verifier trusts who knows this root and its current lists. */
  public RootTrust trust() {
    return new RootTrust(root.certificate(), List.of(), lists());
  }

  /** What a verifier trusts who knows this root, and no list. */
  public RootTrust trustWithoutLists() {
    return new RootTrust(root.certificate(), List.of(), List.of());
  }

  /** The root's certificate. */
  public X509Certificate root() {
    return root.certificate();
  }

  /** The issuer's certificate. */
  public X509Certificate issuer() {
    return issuer.certificate();
  }

  /** The current lists of root and issuer. */
  public List<X509CRL> lists() {
    return List.of(
        root.revocationList(BigInteger.ONE, TEN_YEARS, List.of()),
        issuer.revocationList(BigInteger.ONE, TEN_YEARS, revoked));
  }

  private Keyed certify(String uuid, CertificatePurpose purpose, Validity validity) {
    try {
      KeyPair pair = KeyPairs.forPurpose(purpose);
      return new Keyed(
          issuer
              .certifyUnit(
                  UUID.fromString(uuid), purpose, Custody.PORTAL_HELD, pair.getPublic(), validity)
              .certificate(),
          PrivateKeyHandle.of(pair.getPrivate()));
    } catch (CertificateRefused e) {
      throw new IllegalStateException(e);
    }
  }

  private record Keyed(X509Certificate certificate, PrivateKeyHandle key) {}

  /** One unit with its two keys. */
  public final class TestUnit {
    private final UUID id;
    private final Keyed signing;
    private final Keyed encryption;

    private TestUnit(UUID id, Keyed signing, Keyed encryption) {
      this.id = id;
      this.signing = signing;
      this.encryption = encryption;
    }

    /** Its id. */
    public UUID id() {
      return id;
    }

    /** Signs as the unit. */
    public SigningKey signingKey() {
      return new SigningKey(signing.key(), signing.certificate(), List.of(issuer()));
    }

    /** Opens as the unit. */
    public OpeningKey openingKey() {
      return new OpeningKey(encryption.certificate(), encryption.key());
    }

    /** Its encryption certificate. */
    public X509Certificate certificate() {
      return encryption.certificate();
    }

    /** Its private key for opening. */
    public PrivateKeyHandle privateKey() {
      return encryption.key();
    }

    /** Its private key for signing. */
    public PrivateKeyHandle signingPrivateKey() {
      return signing.key();
    }

    /** Its signing certificate. */
    public X509Certificate signingCertificate() {
      return signing.certificate();
    }
  }
}

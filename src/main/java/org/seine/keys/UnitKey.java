package org.seine.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.math.BigInteger;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.certificate.CertificatePurpose;
import org.seine.crypto.certificate.Custody;
import org.seine.crypto.certificate.Revocation;
import org.seine.crypto.wrap.WrapContext;
import org.seine.sharing.RecordKind;
import org.seine.sharing.RecordRef;

/** One key of a unit with its certificate; its private half is wrapped. */
@Entity
@Table(name = "unit_key")
class UnitKey {
  @Id UUID id;
  UUID unit;

  @Enumerated(EnumType.STRING)
  CertificatePurpose purpose;

  @Column(name = "key_version")
  int keyVersion;

  @Enumerated(EnumType.STRING)
  Custody custody;

  @Enumerated(EnumType.STRING)
  KeyState state;

  String serial;
  byte[] certificate;

  @Column(name = "not_before")
  Instant notBefore;

  @Column(name = "not_after")
  Instant notAfter;

  @Column(name = "wrapped_key")
  byte @Nullable [] wrappedKey;

  @Column(name = "root_version")
  @Nullable Integer rootVersion;

  @Column(name = "revoked_at")
  @Nullable Instant revokedAt;

  @Enumerated(EnumType.STRING)
  Revocation.@Nullable Reason reason;

  @Column(name = "warned_at")
  @Nullable Instant warnedAt;

  @Column(name = "rewrapped_at")
  @Nullable Instant rewrappedAt;

  @Column(name = "rewrap_refused")
  int rewrapRefused;

  @Column(name = "rewrap_tried_at")
  @Nullable Instant rewrapTriedAt;

  @Version int version;

  /** What the wrapping of the private key is bound to. */
  WrapContext context() {
    return new WrapContext(unit, id, purpose.name().toLowerCase(Locale.ROOT), keyVersion);
  }

  /** Notes what came of making the envelopes for this former key anew. */
  void rewrapped(Rewrapped outcome, Instant now) {
    rewrapTriedAt = now;
    rewrapRefused = outcome.refused();
    if (outcome.refused() == 0) {
      rewrappedAt = now;
    }
  }

  void revoke(Revocation.Reason why, Instant now) {
    state = KeyState.REVOKED;
    reason = why;
    revokedAt = now;
  }

  /** The line of the revocation list. */
  Revocation line() {
    if (revokedAt == null || reason == null) {
      throw new IllegalStateException("only a revoked certificate stands on the list");
    }
    return new Revocation(new BigInteger(serial, 16), revokedAt, reason);
  }

  /** How the trail names the certificate: it belongs to its unit. */
  RecordRef certificateRef() {
    return RecordKind.CERTIFICATE.ref(id).version(keyVersion).of(unit);
  }

  /** How the trail names the key: it belongs to its unit. */
  RecordRef keyRef() {
    return RecordKind.KEY.ref(id).version(keyVersion).of(unit);
  }
}

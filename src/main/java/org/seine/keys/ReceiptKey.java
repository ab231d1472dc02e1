package org.seine.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.seine.crypto.wrap.WrapContext;
import org.seine.sharing.RecordKind;
import org.seine.sharing.RecordRef;

/** One key with which the portal signs receipts; its private half is wrapped. */
@Entity
@Table(name = "receipt_key")
class ReceiptKey {
  @Id UUID id;

  @Column(name = "key_version")
  int keyVersion;

  byte[] certificate;

  @Column(name = "not_after")
  Instant notAfter;

  @Column(name = "wrapped_key")
  byte[] wrappedKey;

  @Column(name = "root_version")
  int rootVersion;

  /** What the wrapping of the private key is bound to; no unit owns it. */
  WrapContext context() {
    return new WrapContext(id, id, "receipts", keyVersion);
  }

  RecordRef certificateRef() {
    return RecordKind.CERTIFICATE.ref(id).version(keyVersion);
  }

  RecordRef keyRef() {
    return RecordKind.KEY.ref(id).version(keyVersion);
  }
}

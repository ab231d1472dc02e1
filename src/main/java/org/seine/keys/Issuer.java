package org.seine.keys;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.seine.crypto.wrap.WrapContext;
import org.seine.sharing.RecordKind;
import org.seine.sharing.RecordRef;

/** The issuer's certificate, its wrapped key, and the list that it publishes. */
@Entity
@Table(name = "issuer")
class Issuer {
  @Id UUID id;

  @Column(name = "key_version")
  int keyVersion;

  byte[] certificate;

  @Column(name = "root_certificate")
  byte[] rootCertificate;

  @Column(name = "root_list")
  byte[] rootList;

  @Column(name = "wrapped_key")
  byte[] wrappedKey;

  @Column(name = "root_version")
  int rootVersion;

  byte[] list;

  @Column(name = "list_number")
  long listNumber;

  @Column(name = "list_ends")
  Instant listEnds;

  @Version int version;

  /** What the wrapping of the private key is bound to; no unit owns it. */
  WrapContext context() {
    return new WrapContext(id, id, "issuer", keyVersion);
  }

  RecordRef ref() {
    return RecordKind.CERTIFICATE.ref(id).version(keyVersion);
  }
}

package org.seine.crypto.refusal;

/**
 * Why a sealed thing passes or not: a stable code for machines and one clause for people. Each code
 * but {@link #NONE} has the exception of the same name.
 */
public enum Reason {
  /** Nothing was refused. */
  NONE(Indication.PASSED, "everything that can be checked was checked"),
  /**
   * The header is not the one canonical DER SEQUENCE of the grammar, or is larger than it may be.
   */
  HEADER_MALFORMED(Indication.FAILED, "the header does not follow the grammar"),
  /**
   * Format or suite is none that this version knows: it may be a newer one, so nothing is said
   * about the content.
   */
  UNKNOWN_SUITE(Indication.INDETERMINATE, "the format or suite is not known to this version"),
  /**
   * The key does not reproduce the header's key commitment: a second key would show another reader
   * another text.
   */
  KEY_COMMITMENT_BROKEN(Indication.FAILED, "the key is not the one that the header commits to"),
  /** A frame's tag does not fit: it was altered, or it was sealed for another thing. */
  FRAME_ALTERED(Indication.FAILED, "a frame was altered, or belongs to another thing"),
  /** A genuine frame of this thing stands in another frame's place. */
  FRAME_MOVED(Indication.FAILED, "a frame stands in another frame's place"),
  /** A genuine frame of this thing stands in its own place and again in another's. */
  FRAME_DOUBLED(Indication.FAILED, "a frame stands in two places"),
  /**
   * A frame carries a valid tag but not the digest that the sender signed: a holder of the key made
   * it.
   */
  FRAME_FORGED(Indication.FAILED, "a frame was made by somebody who is not the sender"),
  /** Less content is stored than the sender signed. */
  CONTENT_CUT(Indication.FAILED, "content is missing at the end or in the middle"),
  /** More content is stored than the sender signed. */
  CONTENT_TOO_LONG(Indication.FAILED, "there is more content than the sender signed"),
  /** The opened cover is not the JSON of the grammar, or contradicts itself. */
  COVER_MALFORMED(Indication.FAILED, "the cover does not follow the grammar"),
  /** The cover's tag does not fit. */
  COVER_ALTERED(Indication.FAILED, "the cover was altered, or belongs to another thing"),
  /** The cover's hash is not the one in the signed manifest. */
  COVER_NOT_SIGNED(Indication.FAILED, "the cover is not the one that was signed"),
  /** The header's hash, or what it names, is not what the signed manifest says. */
  HEADER_NOT_SIGNED(Indication.FAILED, "the header is not the one that was signed"),
  /** The signed manifest does not list this thing in this version. */
  THING_NOT_SIGNED(Indication.FAILED, "the thing is not part of what was signed"),
  /** What was signed lists a thing that was not handed over: somebody hid it. */
  THING_HIDDEN(Indication.FAILED, "a thing of what was signed is missing"),
  /**
   * The key envelope is not the canonical CMS AuthEnvelopedData of the grammar, or its content is
   * not.
   */
  KEY_ENVELOPE_MALFORMED(Indication.FAILED, "the key envelope does not follow the grammar"),
  /** The key envelope is addressed to another certificate than the one at hand. */
  KEY_ENVELOPE_OF_ANOTHER_UNIT(
      Indication.FAILED, "the key envelope is addressed to another certificate"),
  /** The key envelope cannot be opened with the key of the certificate it is addressed to. */
  KEY_ENVELOPE_ALTERED(Indication.FAILED, "the key envelope was altered, or made for another key"),
  /** The key envelope carries the hash of another header. */
  KEY_ENVELOPE_OF_ANOTHER_THING(Indication.FAILED, "the key envelope belongs to another header"),
  /** A draft's key envelope was offered for a submission, or the reverse. */
  KEY_ENVELOPE_NOT_FOR_THIS_USE(
      Indication.FAILED, "a draft's key envelope and a submission's are not interchangeable"),
  /** The key envelope's tag is shorter than 128 bits. */
  TAG_TOO_SHORT(Indication.FAILED, "the key envelope's tag is shorter than 16 bytes"),
  /**
   * Neither the manifest nor an addendum names the certificate for which the key envelope was made,
   * or a later addendum withdrew it.
   */
  NOT_NAMED(Indication.FAILED, "the recipient is not named in the submission"),
  /** The manifest is not the strict JSON of the grammar. */
  MANIFEST_MALFORMED(Indication.FAILED, "the manifest does not follow the grammar"),
  /**
   * The manifest does not carry the hash of the manifest before it, or is not the record's next
   * version.
   */
  MANIFEST_NOT_NEXT(Indication.FAILED, "the manifest does not follow the one before"),
  /** What stands beside a record about its use is not what the signed manifest or text says. */
  TERMS_NOT_SIGNED(Indication.FAILED, "the terms of use are not those that were signed"),
  /** The signature is not the canonical detached CAdES-B of the grammar. */
  SIGNATURE_MALFORMED(Indication.FAILED, "the signature does not follow the grammar"),
  /** The signature does not fit the bytes, its certificate, or the stated time. */
  SIGNATURE_INVALID(Indication.FAILED, "the signature does not fit"),
  /**
   * The certificate belongs to another unit than the sender that the manifest or the header names.
   */
  SIGNED_BY_ANOTHER_UNIT(
      Indication.FAILED, "another unit signed than the one that is named as sender"),
  /**
   * An addendum is not the strict JSON of the grammar, or changes nothing, or changes what is not
   * there.
   */
  ADDENDUM_MALFORMED(Indication.FAILED, "an addendum does not follow the grammar"),
  /** An addendum names another manifest, record or sender. */
  ADDENDUM_FOREIGN(Indication.FAILED, "an addendum belongs to another submission"),
  /** An addendum does not carry the hash of the one before it. */
  ADDENDUM_OUT_OF_ORDER(Indication.FAILED, "the addenda are out of order"),
  /** An order number is skipped, or fewer addenda are there than are known to exist. */
  ADDENDUM_MISSING(Indication.FAILED, "an addendum is missing"),
  /** The receipt is not the strict JSON of the grammar, or its signature not of the one form. */
  RECEIPT_MALFORMED(Indication.FAILED, "the receipt does not follow the grammar"),
  /**
   * The receipt's signature does not fit, or was not made with a key of the portal for receipts.
   */
  RECEIPT_INVALID(Indication.FAILED, "the receipt is not the portal's"),
  /** The receipt is for another manifest, or does not say of it what the manifest says. */
  RECEIPT_FOREIGN(Indication.FAILED, "the receipt belongs to another submission"),
  /** A step is not the strict JSON of the grammar. */
  STEP_MALFORMED(Indication.FAILED, "a step does not follow the grammar"),
  /** A step is another record's, skips a number, or does not carry the hash of the one before. */
  STEP_OUT_OF_ORDER(Indication.FAILED, "the steps are out of order, or one is missing"),
  /** A record is kept in another state than the last of its steps names. */
  STATE_NOT_SIGNED(Indication.FAILED, "the state is not the one that the last step names"),
  /** A statement about consent is not the strict JSON of the grammar, or there is one too many. */
  CONSENT_MALFORMED(Indication.FAILED, "a statement about consent does not follow the grammar"),
  /** A statement about consent names another question. */
  CONSENT_FOREIGN(Indication.FAILED, "a statement about consent belongs to another question"),
  /** An answer decides what the question does not ask, or leaves out what it asks. */
  CONSENT_NOT_ASKED(Indication.FAILED, "the answer does not fit the question of consent"),
  /** An entry of a thread is not the strict JSON of the grammar. */
  MESSAGE_MALFORMED(Indication.FAILED, "an entry of a thread does not follow the grammar"),
  /** An entry is another thread's, or does not carry the hash of the one before. */
  MESSAGE_OUT_OF_ORDER(Indication.FAILED, "the entries of a thread are out of order"),
  /** A certificate cannot be read or lacks what the grammar asks of it. */
  CERTIFICATE_MALFORMED(Indication.FAILED, "a certificate cannot be read"),
  /** The certificate had expired at the time of signing. */
  CERTIFICATE_EXPIRED(Indication.FAILED, "the certificate had expired when this was signed"),
  /** The certificate was not yet valid at the time of signing. */
  CERTIFICATE_NOT_YET_VALID(
      Indication.FAILED, "the certificate was not yet valid when this was signed"),
  /** The certificate was revoked at the time of signing. */
  CERTIFICATE_REVOKED(Indication.FAILED, "the certificate was revoked when this was signed"),
  /** The certificate does not chain to a root that the verifier trusts. */
  CERTIFICATE_OF_ANOTHER_AUTHORITY(
      Indication.FAILED, "the certificate was not issued by a trusted authority"),
  /** The certificate was issued for another purpose. */
  CERTIFICATE_OF_WRONG_PURPOSE(
      Indication.FAILED, "the certificate was not issued for this purpose"),
  /** No current revocation list of the issuer is at hand. */
  REVOCATION_UNKNOWN(
      Indication.INDETERMINATE, "it is not known whether the certificate was revoked"),
  /** A file of the exported folder is missing, too large, or not in the layout. */
  EXPORT_MALFORMED(Indication.FAILED, "the exported folder does not follow the layout");

  private final Indication indication;
  private final String words;

  Reason(Indication indication, String words) {
    this.indication = indication;
    this.words = words;
  }

  /** Whether this reason proves a fault or only leaves a question open. */
  public Indication indication() {
    return indication;
  }

  /** The reason as one English clause. */
  public String words() {
    return words;
  }
}

package org.seine.crypto.manifest;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.seine.crypto.Sha384;
import org.seine.crypto.envelope.Suite;
import org.seine.crypto.json.JsonMembers;
import org.seine.crypto.json.JsonRefused;
import org.seine.crypto.json.JsonText;
import org.seine.crypto.json.StrictJson;
import org.seine.crypto.refusal.ReceiptForeign;
import org.seine.crypto.refusal.ReceiptInvalid;
import org.seine.crypto.refusal.ReceiptMalformed;
import org.seine.crypto.refusal.RevocationUnknown;
import org.seine.crypto.refusal.SealRefused;
import org.seine.crypto.refusal.SignatureMalformed;
import org.seine.crypto.refusal.UnknownSuite;
import org.seine.crypto.signature.DetachedSignature;
import org.seine.crypto.signature.RootTrust;
import org.seine.crypto.signature.Signed;
import org.seine.crypto.signature.SigningKey;

/**
 * The portal's word that it took a submission, and when: docs/formats/receipt-v1.md. The time in a
 * manifest is its sender's word; this one is not.
 *
 * @param version the record's version
 * @param manifest hash of the manifest
 * @param recipients how many the manifest names, its sender included
 * @param time when the portal took it, in whole seconds; the signature states the same
 */
public record Receipt(
    RecordReference record,
    int version,
    Sha384 manifest,
    UUID sender,
    int recipients,
    Instant time) {
  /** No receipt is larger. */
  public static final int MAX_BYTES = 4 << 10;

  /** The receipt for a manifest that is taken at this time. */
  public static Receipt of(Manifest manifest, Sha384 hash, Instant time) {
    return new Receipt(
        manifest.record(),
        manifest.version(),
        hash,
        manifest.sender(),
        manifest.recipients().size(),
        time.truncatedTo(ChronoUnit.SECONDS));
  }

  /** Signs the receipt as the portal. */
  public SignedBytes sign(SigningKey key, SecureRandom random) {
    byte[] bytes = toBytes();
    return new SignedBytes(bytes, DetachedSignature.sign(bytes, key, time, random));
  }

  /**
   * Verifies a receipt for a submission that is proved already.
   *
   * @throws ReceiptMalformed if it, or its signature, is not in its form
   * @throws ReceiptInvalid if the signature does not fit or is not the portal's for receipts
   * @throws ReceiptForeign if it is for another submission
   * @throws RevocationUnknown if no current revocation list is at hand
   * @throws UnknownSuite if its suite is not known
   */
  public static Receipt verify(SignedBytes receipt, Submission submission, RootTrust trust)
      throws SealRefused {
    Signed signed = signed(receipt, trust);
    Receipt parsed = parse(receipt.bytes());
    if (!parsed.time().equals(signed.signedAt())) {
      throw new ReceiptInvalid("expected the time of the signature, found another");
    }
    if (!parsed.equals(of(submission.manifest(), submission.hash(), parsed.time()))) {
      throw new ReceiptForeign("expected a receipt for this manifest, found one for another");
    }
    return parsed;
  }

  private static Signed signed(SignedBytes receipt, RootTrust trust) throws SealRefused {
    try {
      Signed signed = DetachedSignature.verify(receipt.bytes(), receipt.signature());
      trust.requireReceipts(signed);
      return signed;
    } catch (RevocationUnknown | UnknownSuite undecided) {
      throw undecided;
    } catch (SignatureMalformed malformed) {
      throw new ReceiptMalformed(String.valueOf(malformed.getMessage()));
    } catch (SealRefused refused) {
      throw new ReceiptInvalid(String.valueOf(refused.getMessage()));
    }
  }

  byte[] toBytes() {
    Map<String, Object> members = new LinkedHashMap<>();
    members.put("receipt", Suite.FORMAT);
    members.put("suite", Suite.NUMBER);
    members.put("record", record.toJson());
    members.put("version", version);
    members.put("manifest", manifest.base64());
    members.put("sender", sender.toString());
    members.put("recipients", recipients);
    members.put("time", time.toString());
    return JsonText.of(members);
  }

  static Receipt parse(byte[] bytes) throws ReceiptMalformed, UnknownSuite {
    try {
      JsonMembers members = StrictJson.read(bytes, MAX_BYTES);
      members.constant("receipt", Suite.FORMAT);
      Suite.check(members.whole("suite", 0, Integer.MAX_VALUE));
      Receipt receipt =
          new Receipt(
              RecordReference.take(members),
              (int) members.whole("version", 1, Integer.MAX_VALUE),
              Sha384.ofHash(members.bytes("manifest", Sha384.LENGTH)),
              members.uuid("sender"),
              (int) members.whole("recipients", 1, Manifest.MAX_RECIPIENTS),
              Tokens.time(members));
      members.done();
      return receipt;
    } catch (JsonRefused | IllegalArgumentException e) {
      throw new ReceiptMalformed(String.valueOf(e.getMessage()));
    }
  }
}

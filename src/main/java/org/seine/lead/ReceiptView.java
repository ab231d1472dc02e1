package org.seine.lead;

import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.seine.crypto.manifest.SignedBytes;

/**
 * What the portal promises a unit that submitted or received a version of a lead. Keep it: with it
 * the unit can ask for the entry's proof.
 *
 * @param lead the lead's id
 * @param provider its provider
 * @param version the version it is about
 * @param operation what was done, in the word of the trail
 * @param entry the id of the trail entry
 * @param leafHash the entry's leaf hash (RFC 9162, SHA-256), base64
 * @param manifestHash SHA-384 of the manifest's exact bytes, base64
 * @param at when, by the portal's clock
 * @param receipt the portal's receipt for the submission of this version (receipt.json, by
 *     docs/formats/receipt-v1.md), base64; null for what was submitted before there were any
 * @param signature its signature (receipt.p7s), base64; null without a receipt
 */
@Schema(name = "Receipt")
record ReceiptView(
    UUID lead,
    UUID provider,
    int version,
    String operation,
    UUID entry,
    String leafHash,
    String manifestHash,
    Instant at,
    @Nullable String receipt,
    @Nullable String signature) {
  static ReceiptView of(Lead lead, LeadReceipt receipt, Optional<SignedBytes> signed) {
    var base64 = Base64.getEncoder();
    return new ReceiptView(
        lead.id,
        lead.provider,
        receipt.version,
        receipt.operation,
        receipt.entry,
        base64.encodeToString(receipt.leafHash),
        base64.encodeToString(receipt.manifestHash),
        receipt.at,
        signed.map(found -> base64.encodeToString(found.bytes())).orElse(null),
        signed.map(found -> base64.encodeToString(found.signature())).orElse(null));
  }
}

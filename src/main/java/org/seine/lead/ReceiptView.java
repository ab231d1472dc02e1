package org.seine.lead;

import java.time.Instant;
import java.util.Base64;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
    Instant at) {
  static ReceiptView of(Lead lead, LeadReceipt receipt) {
    var base64 = Base64.getEncoder();
    return new ReceiptView(
        lead.id,
        lead.provider,
        receipt.version,
        receipt.operation,
        receipt.entry,
        base64.encodeToString(receipt.leafHash),
        base64.encodeToString(receipt.manifestHash),
        receipt.at);
  }
}

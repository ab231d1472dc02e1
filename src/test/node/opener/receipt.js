import { H } from './bytes.js';
import * as form from './forms.js';
import { readJson } from './json.js';
import { Refused, UNKNOWN, demand } from './refusal.js';
import { checkSignature } from './signature.js';

export const LARGEST_RECEIPT = 4096;
const FOREIGN = 'RECEIPT_FOREIGN';
const MALFORMED = 'RECEIPT_MALFORMED';
const INVALID = 'RECEIPT_INVALID';
const AS_THEY_ARE = new Set([UNKNOWN, 'REVOCATION_UNKNOWN', MALFORMED]);

/** The five extensions of a certificate for receipts. */
const EXTENSIONS = ['2.5.29.14', '2.5.29.15', '2.5.29.19', '2.5.29.32', '2.5.29.35'].join();
const POLICY = '2.25.212614626807140987559785351827267830224.2.1';
const NON_REPUDIATION = 0x40;

/** What a certificate for receipts must be. */
const RECEIPTS = ({ usage, extensions, policies }) => usage === NON_REPUDIATION && extensions === EXTENSIONS && policies.join() === POLICY;

/** Judges the portal's receipt for a manifest (receipt-v1.md). */
export function checkReceipt(bytes, signature, manifest, manifestBytes, chain) {
  const { time } = signedByThePortal(bytes, signature, chain);
  const receipt = readReceipt(bytes);
  demand(receipt.time === time, 'time of the receipt is not signing-time', INVALID);
  demand(receipt.manifest.equals(H(manifestBytes)), 'the receipt is of another manifest', FOREIGN);
  demand(receipt.kind === manifest.kind && receipt.record === manifest.record, 'the receipt is of another record', FOREIGN);
  demand(receipt.version === manifest.version && receipt.sender === manifest.sender, 'the receipt is of another version or sender', FOREIGN);
  demand(receipt.recipients === manifest.recipients.length, 'the receipt counts other recipients', FOREIGN);
  return receipt;
}

/** Whatever is wrong with signature or certificate, the receipt is then not the portal's. */
function signedByThePortal(bytes, signature, chain) {
  try {
    return checkSignature(signature, bytes, chain, 'the signature of the receipt', RECEIPTS);
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    const reason = error.reason ?? MALFORMED;
    throw new Refused(error.message, AS_THEY_ARE.has(reason) ? reason : INVALID);
  }
}

function readReceipt(bytes) {
  const what = 'the receipt';
  const receipt = readJson(bytes, what);
  form.format(receipt, 'receipt', what);
  form.suite(receipt, what);
  form.members(receipt, ['receipt', 'suite', 'record', 'version', 'manifest', 'sender', 'recipients', 'time'], what);
  form.members(receipt.record, ['kind', 'id'], `record of ${what}`);
  return {
    kind: form.text(receipt.record.kind, /^(LEAD|REQUEST|MESSAGE)$/, `kind of ${what}`),
    record: form.uuid(receipt.record.id, `record of ${what}`),
    version: form.whole(receipt.version, 1, 0x7fffffff, `version of ${what}`),
    manifest: form.bytes(receipt.manifest, 48, `manifest of ${what}`),
    sender: form.uuid(receipt.sender, `sender of ${what}`),
    recipients: form.whole(receipt.recipients, 1, 250, `recipients of ${what}`),
    time: form.time(receipt.time, `time of ${what}`),
  };
}

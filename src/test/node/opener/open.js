import { LARGEST_ADDENDUM, Recipients, readAddendum } from './addendum.js';
import { H, ascii, same } from './bytes.js';
import { LARGEST_CERTIFICATE, readCertificate } from './certificate.js';
import { readChain } from './chain.js';
import { openFrames, storedLength } from './content.js';
import { LARGEST_SEALED_COVER, openCover } from './cover.js';
import { derive } from './derivation.js';
import { Folder } from './folder.js';
import { LARGEST_HEADER, readHeader } from './header.js';
import { LARGEST_KEY_ENVELOPE, contentOf, openKeyEnvelope, readKeyEnvelope } from './key-envelope.js';
import { LARGEST_MANIFEST, readManifest } from './manifest.js';
import { LARGEST_RECEIPT, checkReceipt } from './receipt.js';
import { demand, named, step } from './refusal.js';
import { LARGEST_LIST } from './revocation.js';
import { LARGEST_SIGNATURE, checkSignature } from './signature.js';

const SUBMISSION = 2;

/**
 * Opens an exported thing, in the order of section 11.
 *
 * @param path the folder
 * @param trust the trusted root's certificate, DER
 * @param own {certificate, privateKey}: the recipient's encryption certificate (DER) and its key
 * @returns what the thing is; `frames()` gives each plaintext frame once it is proved; the caller closes `content`
 */
export async function openThing(path, trust, own) {
  const folder = new Folder(path);
  const { chain, manifestBytes, signature } = await step(1, 'SIGNATURE_MALFORMED', () => signedManifest(folder, trust));
  const manifest = await step(2, 'MANIFEST_MALFORMED', () => stated(readManifest(manifestBytes), signature, 'the manifest'));
  const recipients = await step(3, 'ADDENDUM_MALFORMED', () => recipientsNow(folder, manifest, manifestBytes, chain));
  const receipt = await step(3, 'RECEIPT_MALFORMED', () => receiptOf(folder, manifest, manifestBytes, chain));
  const { header, headerBytes, listed } = await step(4, 'HEADER_MALFORMED', () => headerListed(folder, manifest));
  const sealedCover = await step(5, 'COVER_NOT_SIGNED', () => coverListed(folder, listed));
  const told = await step(6, 'KEY_ENVELOPE_MALFORMED', () => ownContent(folder, headerBytes, own));
  await step(7, 'NOT_NAMED', () => demand(recipients.named.has(commitmentOf(told.salt, told.fingerprint)), 'the recipient is not named now'));
  const { keys, cover, content } = await step(8, 'COVER_MALFORMED', () => readyToRelease(folder, told, header, headerBytes, sealedCover));
  return {
    sender: manifest.sender,
    policies: signature.certificate.policies,
    time: new Date(manifest.time).toISOString(),
    thing: header.thing,
    namedNow: recipients.named.size,
    takenAt: receipt === null ? null : new Date(receipt.time).toISOString(),
    name: cover.name,
    mediaType: cover.mediaType,
    length: cover.length,
    content,
    frames: () => openFrames(content, header, keys, cover),
  };
}

async function signedManifest(folder, trust) {
  const manifestBytes = await folder.read('manifest.json', LARGEST_MANIFEST);
  const chain = await chainOf(folder, trust);
  const signature = checkSignature(await folder.read('manifest.p7s', LARGEST_SIGNATURE), manifestBytes, chain, 'the signature of the manifest');
  return { chain, manifestBytes, signature };
}

async function chainOf(folder, trust) {
  const authorities = await named('EXPORT_MALFORMED', async () => [
    readCertificate(trust, 'the trusted root'),
    readCertificate(await folder.read('root.crt', LARGEST_CERTIFICATE), 'the root'),
    readCertificate(await folder.read('issuer.crt', LARGEST_CERTIFICATE), 'the issuer'),
  ]);
  return named('REVOCATION_UNKNOWN', async () => readChain(...authorities, await folder.read('root.crl', LARGEST_LIST), await folder.read('issuer.crl', LARGEST_LIST)));
}

/** The statement, if its sender is the certificate's unit and its time is signing-time. */
function stated(statement, signature, what) {
  demand(statement.sender === signature.certificate.unit, `${what} is not signed by its sender`, 'SIGNED_BY_ANOTHER_UNIT');
  demand(statement.time === signature.time, `time of ${what} is not signing-time`, 'SIGNATURE_INVALID');
  return statement;
}

async function recipientsNow(folder, manifest, manifestBytes, chain) {
  const recipients = new Recipients(manifest, manifestBytes);
  const addenda = [];
  for (const name of await folder.addenda()) {
    const bytes = await folder.read(`${name}.json`, LARGEST_ADDENDUM);
    const signature = await named('SIGNATURE_MALFORMED', async () =>
      checkSignature(await folder.read(`${name}.p7s`, LARGEST_SIGNATURE), bytes, chain, `the signature of ${name}`),
    );
    addenda.push(stated(readAddendum(bytes, name), signature, name));
  }
  recipients.applyAll(addenda);
  return recipients;
}

/** What the portal's receipt says, or null where none lies. Half of one is refused. */
async function receiptOf(folder, manifest, manifestBytes, chain) {
  if (!(await folder.has('receipt.json')) && !(await folder.has('receipt.p7s'))) return null;
  const bytes = await folder.read('receipt.json', LARGEST_RECEIPT);
  return checkReceipt(bytes, await folder.read('receipt.p7s', LARGEST_SIGNATURE), manifest, manifestBytes, chain);
}

async function headerListed(folder, manifest) {
  const headerBytes = await folder.read('header.der', LARGEST_HEADER);
  const header = readHeader(headerBytes);
  const listed = manifest.things.find((thing) => thing.id === header.thing);
  demand(listed !== undefined, 'the manifest does not list the thing', 'THING_NOT_SIGNED');
  demand(listed.version === header.version, 'the manifest lists another version of the thing', 'HEADER_NOT_SIGNED');
  demand(same(H(headerBytes), listed.header), 'the header is not the one that the manifest lists', 'HEADER_NOT_SIGNED');
  demand(header.sender === manifest.sender, 'the header is of another sender', 'HEADER_NOT_SIGNED');
  demand(header.kind === manifest.kind && header.record === manifest.record, 'the header is of another record', 'HEADER_NOT_SIGNED');
  return { header, headerBytes, listed };
}

async function coverListed(folder, listed) {
  const sealed = await folder.read('cover.bin', LARGEST_SEALED_COVER);
  demand(same(H(sealed), listed.cover), 'the cover is not the one that the manifest lists');
  return sealed;
}

async function ownContent(folder, headerBytes, own) {
  const envelope = readKeyEnvelope(await folder.read('key-envelope.p7m', LARGEST_KEY_ENVELOPE));
  const { issuer, serial } = own.certificate;
  demand(envelope.issuer.equals(issuer) && envelope.serial.equals(serial), 'the key envelope is for another certificate', 'KEY_ENVELOPE_OF_ANOTHER_UNIT');
  const told = contentOf(openKeyEnvelope(envelope, own.privateKey).content);
  demand(told.use === SUBMISSION, 'the key envelope is not of a submission', 'KEY_ENVELOPE_NOT_FOR_THIS_USE');
  demand(same(told.headerHash, H(headerBytes)), 'the key envelope is of another header', 'KEY_ENVELOPE_OF_ANOTHER_THING');
  return told;
}

/** The naming of a recipient (section 7.2), base64. */
export const commitmentOf = (salt, fingerprint) => H(ascii('seine/1 recipient'), salt, fingerprint).toString('base64');

async function readyToRelease(folder, told, header, headerBytes, sealedCover) {
  const keys = derive(told.key, header.salt, headerBytes);
  demand(same(keys.commitment, header.commitment), 'the key is not the one that the header commits to', 'KEY_COMMITMENT_BROKEN');
  const cover = openCover(sealedCover, header, keys);
  return { keys, cover, content: await contentOfLength(folder, storedLength(cover)) };
}

async function contentOfLength(folder, expected) {
  const content = await folder.open('content.bin');
  const { size } = await content.stat();
  if (size !== expected) await content.close();
  demand(size >= expected, 'the content is shorter than the cover says', 'CONTENT_CUT');
  demand(size <= expected, 'the content is longer than the cover says', 'CONTENT_TOO_LONG');
  return content;
}

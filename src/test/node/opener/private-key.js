import { MLKEM1024_ECDH_P384, compositePrivateKey } from './composite-kem.js';
import { algorithm, context, number, octets, oid, readDer, sequence } from './der.js';
import { demand } from './refusal.js';

const P384 = '1.3.132.0.34';
const SEED = 64;

/** Reads an encryption key in PKCS #8 (section 6.1). */
export function readPrivateKey(bytes) {
  const [version, kem, holder] = sequence(readDer(bytes, 'the private key'), 3, 'the private key');
  demand(number(version, 'version of the private key') === 0, 'the private key is not of version 0');
  algorithm(kem, MLKEM1024_ECDH_P384, 'algorithm of the private key');
  const both = octets(holder, null, 'the private key');
  const ec = sequence(readDer(both.subarray(SEED), 'the P-384 key'), 3, 'the P-384 key');
  demand(number(ec[0], 'version of the P-384 key') === 1, 'the P-384 key is not of version 1');
  demand(oid(context(ec[2], 0, 1, 'curve of the P-384 key')[0], 'curve of the P-384 key') === P384, 'the key is not on P-384');
  return compositePrivateKey(both.subarray(0, SEED), octets(ec[1], 48, 'the P-384 key'));
}

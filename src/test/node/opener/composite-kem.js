import { p384 } from '@noble/curves/nist.js';
import { sha3_256 } from '@noble/hashes/sha3.js';
import { ml_kem1024 } from '@noble/post-quantum/ml-kem.js';
import { ascii } from './bytes.js';
import { Refused, demand } from './refusal.js';

export const MLKEM1024_ECDH_P384 = '1.3.6.1.5.5.7.6.63';
const MLKEM_CIPHERTEXT = 1568;

/** Every value of section 6.1 between a ciphertext and its composite secret. */
export function decapsulate(privateKey, kemct) {
  const mlkemCiphertext = kemct.subarray(0, MLKEM_CIPHERTEXT);
  const ephemeral = kemct.subarray(MLKEM_CIPHERTEXT);
  demand(ephemeral[0] === 4, 'the ephemeral point is not written uncompressed');
  const mlkemSecret = ml_kem1024.decapsulate(mlkemCiphertext, privateKey.mlkemSecretKey);
  const ecdhSecret = xOfShared(privateKey.scalar, ephemeral);
  const secret = sha3_256(Buffer.concat([mlkemSecret, ecdhSecret, ephemeral, privateKey.point, ascii('MLKEM1024-P384')]));
  return { mlkemCiphertext, ephemeral, own: privateKey.point, mlkemSecret, ecdhSecret, secret };
}

function xOfShared(scalar, ephemeral) {
  try {
    return p384.getSharedSecret(scalar, ephemeral, false).subarray(1, 49);
  } catch {
    throw new Refused('the ephemeral point is not on the curve', 'KEY_ENVELOPE_ALTERED');
  }
}

/** The two halves made ready from what a private key file holds: ML-KEM seed (64) and P-384 scalar (48). */
export function compositePrivateKey(seed, scalar) {
  const { secretKey, publicKey } = ml_kem1024.keygen(seed);
  return { seed, scalar, mlkemSecretKey: secretKey, mlkemPublicKey: publicKey, point: p384.getPublicKey(scalar, false) };
}

import { sha256 } from '@noble/hashes/sha2.js';
import { keccak_256 } from '@noble/hashes/sha3.js';
import { bech32, bech32m, createBase58check } from '@scure/base';
import { electronicFormatIBAN, isValidBIC, isValidIBAN } from 'ibantools';

/**
 * Whether a value can be such a number, by its form and check digits: the same rules as
 * org.seine.entity.identifier, tested against the same vectors. The portal decides; this only says it
 * while one types.
 */
export const identifiers = {
  IBAN: isIban,
  BIC: isBic,
  LEI: (value: string) => /^[A-Z0-9]{18}[0-9]{2}$/.test(value) && mod97(value),
  ISIN: (value: string) => /^[A-Z]{2}[A-Z0-9]{9}[0-9]$/.test(value) && luhn(value),
  FIGI: isFigi,
  IMO_SHIP: (value: string) => {
    const digits = withoutPrefix(value);
    return (
      /^[1-9][0-9]{6}$/.test(digits) &&
      weighted(digits, [7, 6, 5, 4, 3, 2]) % 10 === Number(digits[6])
    );
  },
  IMO_COMPANY: (value: string) => {
    const digits = withoutPrefix(value);
    return (
      /^[0-9]{7}$/.test(digits) &&
      (11 - (weighted(digits, [8, 6, 4, 2, 9, 7]) % 11)) % 10 === Number(digits[6])
    );
  },
  MMSI: (value: string) => /^[2-7][0-9]{8}$/.test(value),
  VIN: isVin,
  INN: isInn,
  OGRN: (value: string) => {
    const last = value.length - 1;
    return (
      /^([0-9]{13}|[0-9]{15})$/.test(value) &&
      (Number(value.slice(0, last)) % (last - 1)) % 10 === Number(value[last])
    );
  },
  BTC: (value: string) => isSegwit(value, 'bc') || isBase58(value, [0x00, 0x05]),
  ETH: isEthereum,
  TRX: (value: string) => value.startsWith('T') && isBase58(value, [0x41]),
  LTC: (value: string) => isSegwit(value, 'ltc') || isBase58(value, [0x30, 0x05, 0x32]),
  DOGE: (value: string) => isBase58(value, [0x1e, 0x16]),
  XMR: (value: string) => /^([48][1-9A-HJ-NP-Za-km-z]{94}|4[1-9A-HJ-NP-Za-km-z]{105})$/.test(value),
};

export type Identifier = keyof typeof identifiers;

const names: Record<string, Identifier> = {
  BTC: 'BTC',
  XBT: 'BTC',
  BITCOIN: 'BTC',
  ETH: 'ETH',
  ETHEREUM: 'ETH',
  TRX: 'TRX',
  TRON: 'TRX',
  LTC: 'LTC',
  LITECOIN: 'LTC',
  DOGE: 'DOGE',
  DOGECOIN: 'DOGE',
  XMR: 'XMR',
  MONERO: 'XMR',
};

/** Whether a wallet's address can be one: its currency decides, or else its shape. */
export function isWalletAddress(value: string, currency: string): boolean {
  const known = names[currency.trim().toUpperCase()];
  if (known) {
    return identifiers[known](value);
  }
  const small = value.toLowerCase();
  if (small.startsWith('bc1')) {
    return identifiers.BTC(value);
  }
  if (small.startsWith('ltc1')) {
    return identifiers.LTC(value);
  }
  if (/^0x[0-9a-z]{40}$/.test(small)) {
    return isEthereum(value);
  }
  return !/^[13T][1-9A-HJ-NP-Za-km-z]{33}$/.test(value) || payload(value) !== null;
}

/** A private key, plain (WIF) or extended (BIP 32): it must never be sent. */
export function isPrivateKey(value: string): boolean {
  const key = payload(value.trim());
  if (key === null) {
    return false;
  }
  const isPlain = key.length === 33 || (key.length === 34 && key[33] === 1);
  return (
    (key.length === 78 && /^[tuvxyz]prv/.test(value.trim())) ||
    (isPlain && [0x80, 0xb0, 0x9e, 0xef].includes(key[0] ?? 0))
  );
}

/** Countries of the demonstration: the portal refuses them in service. */
const invented: Record<string, number> = { QM: 24, QP: 22 };

function isIban(value: string): boolean {
  const plain = value.replaceAll(' ', '');
  if (!/^[A-Z]{2}[0-9]{2}[A-Z0-9]{1,30}$/.test(plain)) {
    return false;
  }
  const length = invented[plain.slice(0, 2)];
  return length === undefined
    ? isValidIBAN(electronicFormatIBAN(plain) ?? '')
    : plain.length === length && mod97(plain.slice(4) + plain.slice(0, 4));
}

function isBic(value: string): boolean {
  return (
    /^[A-Z0-9]{4}[A-Z]{2}[A-Z0-9]{2}([A-Z0-9]{3})?$/.test(value) &&
    (/^Q[MPT]$/.test(value.slice(4, 6)) || isValidBIC(value))
  );
}

const valueOf = (character: string) => Number.parseInt(character, 36);

/** ISO 7064 MOD 97-10 leaves 1. */
function mod97(text: string): boolean {
  let rest = 0;
  for (const character of text) {
    const value = valueOf(character);
    rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
  }
  return rest === 1;
}

function luhn(text: string): boolean {
  const digits = Array.from(text, (character) => String(valueOf(character)));
  let sum = 0;
  Array.from(digits.join(''))
    .reverse()
    .forEach((digit, place) => {
      const value = Number(digit) * (place % 2 === 0 ? 1 : 2);
      sum += value > 9 ? value - 9 : value;
    });
  return sum % 10 === 0;
}

const weighted = (digits: string, weights: number[]) =>
  weights.reduce((sum, weight, place) => sum + weight * Number(digits[place]), 0);

function isFigi(value: string): boolean {
  if (
    !/^[B-DF-HJ-NP-TV-Z]{2}G[B-DF-HJ-NP-TV-Z0-9]{8}[0-9]$/.test(value) ||
    /^(BS|BM|GG|GB|GH|KY|VG)/.test(value)
  ) {
    return false;
  }
  let sum = 0;
  Array.from(value.slice(0, 11)).forEach((character, place) => {
    const part = valueOf(character) * (place % 2 === 0 ? 1 : 2);
    sum += Math.floor(part / 10) + (part % 10);
  });
  return (10 - (sum % 10)) % 10 === Number(value[11]);
}

const withoutPrefix = (value: string) => value.replace(/^IMO ?/, '');

const VIN_VALUES = '0123456789.ABCDEFGH..JKLMN.P.R..STUVWXYZ';
const VIN_WEIGHTS = [8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2];

function isVin(value: string): boolean {
  if (!/^[A-HJ-NPR-Z0-9]{17}$/.test(value)) {
    return false;
  }
  const sum = VIN_WEIGHTS.reduce(
    (all, weight, place) => all + weight * (VIN_VALUES.indexOf(value[place] ?? '') % 10),
    0,
  );
  const digit = sum % 11 === 10 ? 'X' : String(sum % 11);
  return /^[AJKMS-Z6-9]/.test(value) || digit === value[8];
}

function isInn(value: string): boolean {
  const holds = (weights: number[]) =>
    (weighted(value, weights) % 11) % 10 === Number(value[weights.length]);
  return /^[0-9]{10}$/.test(value)
    ? holds([2, 4, 10, 3, 5, 9, 4, 6, 8])
    : /^[0-9]{12}$/.test(value) &&
        holds([7, 2, 4, 10, 3, 5, 9, 4, 6, 8]) &&
        holds([3, 7, 2, 4, 10, 3, 5, 9, 4, 6, 8]);
}

const base58 = createBase58check(sha256);

function payload(text: string): Uint8Array | null {
  try {
    return text.length > 120 ? null : base58.decode(text);
  } catch {
    return null;
  }
}

function isBase58(value: string, versions: number[]): boolean {
  const bytes = payload(value);
  return bytes?.length === 21 && versions.includes(bytes[0] ?? -1);
}

/** BIP 173 for version 0, BIP 350 above. */
function isSegwit(value: string, network: string): boolean {
  for (const [codec, isOf] of [
    [bech32, (version: number) => version === 0],
    [bech32m, (version: number) => version > 0 && version <= 16],
  ] as const) {
    try {
      const { prefix, words } = codec.decode(value as `${string}1${string}`, 90);
      const bytes = codec.fromWords(words.slice(1)).length;
      const version = words[0] ?? -1;
      return (
        prefix === network &&
        isOf(version) &&
        (version === 0 ? bytes === 20 || bytes === 32 : bytes >= 2 && bytes <= 40)
      );
    } catch {
      // Of the other kind, or of none.
    }
  }
  return false;
}

function isEthereum(value: string): boolean {
  if (!/^0x[0-9a-fA-F]{40}$/.test(value)) {
    return false;
  }
  const digits = value.slice(2);
  const small = digits.toLowerCase();
  if (digits === small || digits === digits.toUpperCase()) {
    return true;
  }
  const hash = keccak_256(new TextEncoder().encode(small));
  return Array.from(small).every((digit, place) => {
    const nibble = ((hash[Math.floor(place / 2)] ?? 0) >> (place % 2 === 0 ? 4 : 0)) & 0xf;
    return digits[place] === (nibble >= 8 ? digit.toUpperCase() : digit);
  });
}

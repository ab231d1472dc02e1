import { withoutTurns } from '../sheet/turns';

/** How much of a text is shown at once. */
export const PART_BYTES = 262_144;

/** The character sets that can be chosen (names of the WHATWG Encoding Standard). */
export const charsets = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1250',
  'windows-1251',
  'windows-1256',
  'gb18030',
] as const;

/** One of {@link charsets}. */
export type Charset = (typeof charsets)[number];

const LINE_FEED = 0x0a;

/**
 * The character set that the first bytes of a text speak for: the one of their byte order mark;
 * UTF-8 where they are well-formed; else windows-1252, in which every byte is a character.
 */
export function charsetOf(first: Uint8Array): Charset {
  const [one, two] = first;
  if (one === 0xff && two === 0xfe) {
    return 'utf-16le';
  }
  if (one === 0xfe && two === 0xff) {
    return 'utf-16be';
  }
  try {
    // "stream": a character that the end cuts in two is no fault.
    new TextDecoder('utf-8', { fatal: true }).decode(first, { stream: true });
    return 'utf-8';
  } catch {
    return 'windows-1252';
  }
}

/**
 * How many of these bytes make a part: up to the end of the last line, or, where a line is longer
 * than half of them, of the last whole character.
 */
export function cutOf(bytes: Uint8Array, charset: Charset): number {
  const wide = charset.startsWith('utf-16');
  for (let at = bytes.length; at > bytes.length / 2; at -= wide ? 2 : 1) {
    const low = charset === 'utf-16be' ? at - 1 : at - 2;
    const isEnd = wide
      ? bytes[low] === LINE_FEED && bytes[charset === 'utf-16be' ? at - 2 : at - 1] === 0
      : bytes[at - 1] === LINE_FEED;
    if (isEnd) {
      return at;
    }
  }
  return wholeCharacters(bytes, charset);
}

function wholeCharacters(bytes: Uint8Array, charset: Charset) {
  let end = bytes.length;
  if (charset === 'utf-8') {
    // Back over the bytes 10xxxxxx to the one that begins the last character (RFC 3629).
    let begin = end - 1;
    while (begin > 0 && end - begin < 4 && ((bytes[begin] ?? 0) & 0xc0) === 0x80) {
      begin -= 1;
    }
    return begin > 0 && (bytes[begin] ?? 0) >= 0xc0 ? begin : end;
  }
  if (charset.startsWith('utf-16')) {
    end -= end % 2;
    const high = bytes[charset === 'utf-16be' ? end - 2 : end - 1] ?? 0;
    // The first half of a pair (RFC 2781) stays with the second.
    return end > 2 && high >= 0xd8 && high <= 0xdb ? end - 2 : end;
  }
  return end;
}

/** A text as it is shown. */
export type Shown = {
  content: string;
  /** Signs that turn the direction of writing stand in it as codes. */
  turns: boolean;
  /** Some bytes are no character of this set. */
  lost: boolean;
};

const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/u;

/**
 * The characters of these bytes. Signs that turn the direction of writing become codes; a line with
 * letters that are written from right to left gets the direction of its own first letter.
 */
export function shownAs(bytes: Uint8Array, charset: Charset): Shown {
  const read = new TextDecoder(charset).decode(bytes);
  const calm = withoutTurns(read);
  return {
    content: RIGHT_TO_LEFT.test(calm)
      ? calm
          .split('\n')
          .map((line) => (RIGHT_TO_LEFT.test(line) ? `\u2068${line}\u2069` : line))
          .join('\n')
      : calm,
    turns: calm !== read,
    lost: read.includes('\ufffd'),
  };
}

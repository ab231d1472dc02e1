import { sizeOfJpeg } from './jpeg';
import { codeOf, has, type Size } from './signature';

/** The largest picture that is shown, in bytes. */
export const MOST_BYTES = 30_000_000;

/** The largest picture that is shown, in pixels: small files can hold pictures beyond any memory. */
export const MOST_PIXELS = 40_000_000;

/** The longest side of a picture that is shown, in pixels. */
export const MOST_SIDE = 16_384;

/** What the first bytes of a picture say of it. */
export type Picture = { type: string; width: number; height: number };

/**
 * Reads type and size of a picture from its first bytes, before anything draws it.
 *
 * @returns "more" where they do not suffice, "none" where it is no picture of a kind shown here
 */
export function pictureOf(bytes: Uint8Array): Picture | 'more' | 'none' {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const reader = READERS.find(({ begins }) => begins(view));
  if (reader === undefined) {
    return bytes.length < 16 ? 'more' : 'none';
  }
  try {
    const size = reader.size(view);
    return size === undefined ? 'none' : { type: reader.type, ...size };
  } catch (failure) {
    // DataView throws where a place lies behind the end.
    if (failure instanceof RangeError) {
      return 'more';
    }
    throw failure;
  }
}

/** Whether a picture of this size is shown. */
export function isTooLarge({ width, height }: Picture) {
  return width * height > MOST_PIXELS || Math.max(width, height) > MOST_SIDE;
}

type Reader = {
  type: string;
  begins: (view: DataView) => boolean;
  size: (view: DataView) => Size | undefined;
};

const LITTLE = true;

const READERS: Reader[] = [
  {
    // PNG (W3C), 11.2.1
    type: 'image/png',
    begins: (view) => has(view, 0, '\u0089PNG\r\n\u001a\n'),
    size: (view) =>
      view.getUint32(12) === codeOf('IHDR')
        ? { width: view.getUint32(16), height: view.getUint32(20) }
        : undefined,
  },
  {
    type: 'image/jpeg',
    begins: (view) => has(view, 0, '\u00ff\u00d8\u00ff'),
    size: sizeOfJpeg,
  },
  {
    type: 'image/gif',
    begins: (view) => has(view, 0, 'GIF87a') || has(view, 0, 'GIF89a'),
    size: sizeOfGif,
  },
  {
    // WebP (RFC 9649), 2.4 to 2.7
    type: 'image/webp',
    begins: (view) => has(view, 0, 'RIFF') && has(view, 8, 'WEBP'),
    size: sizeOfWebp,
  },
  {
    type: 'image/bmp',
    begins: (view) => has(view, 0, 'BM'),
    size: (view) =>
      view.getUint32(14, LITTLE) === 12
        ? { width: view.getUint16(18, LITTLE), height: view.getUint16(20, LITTLE) }
        : {
            width: Math.abs(view.getInt32(18, LITTLE)),
            height: Math.abs(view.getInt32(22, LITTLE)),
          },
  },
];

/** GIF89a, 18 and 20: a picture within may be larger than the screen that is announced. */
function sizeOfGif(view: DataView): Size {
  const size = { width: view.getUint16(6, LITTLE), height: view.getUint16(8, LITTLE) };
  const flags = view.getUint8(10);
  let at = 13 + ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 0x07) + 1));
  while (view.getUint8(at) === 0x21) {
    at += 2;
    while (view.getUint8(at) !== 0) {
      at += 1 + view.getUint8(at);
    }
    at += 1;
  }
  return view.getUint8(at) === 0x2c
    ? {
        width: Math.max(
          size.width,
          view.getUint16(at + 1, LITTLE) + view.getUint16(at + 5, LITTLE),
        ),
        height: Math.max(
          size.height,
          view.getUint16(at + 3, LITTLE) + view.getUint16(at + 7, LITTLE),
        ),
      }
    : size;
}

function sizeOfWebp(view: DataView): Size | undefined {
  switch (view.getUint32(12)) {
    case codeOf('VP8 '):
      return {
        width: view.getUint16(26, LITTLE) & 0x3fff,
        height: view.getUint16(28, LITTLE) & 0x3fff,
      };
    case codeOf('VP8L'): {
      const bits = view.getUint32(21, LITTLE);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case codeOf('VP8X'):
      return {
        width: (view.getUint32(24, LITTLE) & 0xffffff) + 1,
        height: (view.getUint32(26, LITTLE) >>> 8) + 1,
      };
    default:
      return undefined;
  }
}

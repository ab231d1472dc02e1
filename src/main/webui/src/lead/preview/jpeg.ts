import { has, type Size } from './signature';

/**
 * ITU-T T.81, B.1 and B.2.2; a picture from a camera may lie on its side (Exif 2.3, 4.6.4). Any
 * other marker than those that can stand before a frame, and any filling between them, is refused:
 * where this and a decoder read differently, the one of them could be shown another size.
 */
export function sizeOfJpeg(view: DataView): Size | undefined {
  let isTurned = false;
  let at = 2;
  while (view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const length = view.getUint16(at + 2);
    if (FRAMES.includes(marker)) {
      const size = { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
      // A height of 0 is told after the first scan: nobody knows it in time.
      return size.height === 0
        ? undefined
        : isTurned
          ? { width: size.height, height: size.width }
          : size;
    }
    if (length < 2 || !(BEFORE_FRAMES.includes(marker) || (marker >= 0xe0 && marker <= 0xef))) {
      return undefined;
    }
    view.getUint8(at + 1 + length);
    isTurned ||= marker === 0xe1 && has(view, at + 4, 'Exif\0\0') && liesOnItsSide(view, at + 10);
    at += 2 + length;
  }
  return undefined;
}

const FRAMES = [0xc0, 0xc1, 0xc2, 0xc3, 0xc5, 0xc6, 0xc7, 0xc9, 0xca, 0xcb, 0xcd, 0xce, 0xcf];
/** Tables, restart interval and comment. */
const BEFORE_FRAMES = [0xc4, 0xcc, 0xdb, 0xdd, 0xfe];

/** Whether the orientation in this Exif segment changes width with height. */
function liesOnItsSide(view: DataView, tiff: number) {
  try {
    const little = view.getUint16(tiff) === 0x4949;
    const directory = tiff + view.getUint32(tiff + 4, little);
    const count = view.getUint16(directory, little);
    for (let entry = directory + 2; entry < directory + 2 + count * 12; entry += 12) {
      if (view.getUint16(entry, little) === 0x0112) {
        const orientation = view.getUint16(entry + 8, little);
        return orientation >= 5 && orientation <= 8;
      }
    }
  } catch {
    // A broken segment says nothing; the browser ignores it too.
  }
  return false;
}

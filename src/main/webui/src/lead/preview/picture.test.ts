import { expect, it } from 'vitest';
import { isTooLarge, MOST_PIXELS, MOST_SIDE, pictureOf } from './picture';

const ascii = (text: string) => Array.from(text, (sign) => sign.charCodeAt(0));
const big2 = (value: number) => [(value >> 8) & 0xff, value & 0xff];
const big4 = (value: number) => [...big2(value >>> 16), ...big2(value & 0xffff)];
const little2 = (value: number) => big2(value).toReversed();
const little3 = (value: number) => [...little2(value & 0xffff), (value >> 16) & 0xff];
const little4 = (value: number) => big4(value).toReversed();
const of = (...parts: number[][]) => Uint8Array.from(parts.flat());

const png = (width: number, height: number) =>
  of([0x89], ascii('PNG\r\n\u001a\n'), big4(13), ascii('IHDR'), big4(width), big4(height));

const SOI = [0xff, 0xd8];
const segment = (marker: number, content: number[]) => [
  0xff,
  marker,
  ...big2(content.length + 2),
  ...content,
];
const frame = (width: number, height: number, marker = 0xc0) =>
  segment(marker, [8, ...big2(height), ...big2(width), 3]);
const exif = (orientation: number) =>
  segment(0xe1, [
    ...ascii('Exif\0\0II*\0'),
    ...little4(8),
    ...little2(1),
    ...little2(0x0112),
    ...little2(3),
    ...little4(1),
    ...little4(orientation),
    ...little4(0),
  ]);
const TABLE = segment(
  0xdb,
  Array.from({ length: 65 }, () => 1),
);

const gif = (width: number, height: number, inner: number[] = []) =>
  of(ascii('GIF89a'), little2(width), little2(height), [0x80, 0, 0], [0, 0, 0, 9, 9, 9], inner);
const comment = [0x21, 0xfe, 2, 65, 66, 0];
const gifPicture = (x: number, y: number, width: number, height: number) => [
  0x2c,
  ...little2(x),
  ...little2(y),
  ...little2(width),
  ...little2(height),
  0,
];

const webp = (kind: string, content: number[]) =>
  of(ascii('RIFF'), little4(40), ascii('WEBP'), ascii(kind), little4(content.length), content);

const bmp = (...header: number[][]) =>
  of(ascii('BM'), little4(0), little4(0), little4(54), ...header);

it.each([
  ['PNG', 'image/png', png(640, 480)],
  ['JPEG', 'image/jpeg', of(SOI, TABLE, frame(640, 480))],
  ['progressive JPEG', 'image/jpeg', of(SOI, TABLE, frame(640, 480, 0xc2))],
  ['upright JPEG of a camera', 'image/jpeg', of(SOI, exif(3), TABLE, frame(640, 480))],
  ['JPEG on its side', 'image/jpeg', of(SOI, exif(6), TABLE, frame(480, 640))],
  ['GIF', 'image/gif', gif(640, 480, [...comment, ...gifPicture(0, 0, 640, 480)])],
  ['GIF larger than it says', 'image/gif', gif(1, 1, gifPicture(40, 80, 600, 400))],
  [
    'WebP',
    'image/webp',
    webp('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, ...little2(640), ...little2(480)]),
  ],
  ['lossless WebP', 'image/webp', webp('VP8L', [0x2f, ...little4(639 | (479 << 14))])],
  ['extended WebP', 'image/webp', webp('VP8X', [0, 0, 0, 0, ...little3(639), ...little3(479)])],
  ['BMP', 'image/bmp', bmp(little4(40), little4(640), little4(-480))],
  ['old BMP', 'image/bmp', bmp(little4(12), little2(640), little2(480))],
])('reads the size of a %s', (_name, type, bytes) => {
  expect(pictureOf(bytes)).toEqual({ type, width: 640, height: 480 });
});

it.each([
  ['an SVG', of(ascii('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'))],
  ['HTML', of(ascii('<!doctype html><script>alert(1)</script>'))],
  ['JPEG without a height', of(SOI, frame(640, 0))],
  ['JPEG whose scan comes first', of(SOI, segment(0xda, [1, 2, 3]), frame(640, 480))],
  // A decoder passes over these, and reads the frame that a segment would hide.
  ['JPEG with a marker without length', of(SOI, [0xff, 0xd0], frame(640, 480))],
  ['JPEG with filling', of(SOI, [0xff, 0xff], frame(640, 480))],
  ['JPEG with a stuffed byte', of(SOI, [0xff, 0x00], frame(640, 480))],
  ['JPEG with a segment of no length', of(SOI, [0xff, 0xe0, 0, 0], frame(640, 480))],
  ['WebP of another kind', webp('ALPH', [1, 2, 3, 4, 5, 6, 7, 8, 9, 10])],
])('takes %s for none', (_name, bytes) => {
  expect(pictureOf(bytes)).toBe('none');
});

it('asks for more, and reads the same, at whatever byte it is cut', () => {
  const all = [
    png(640, 480),
    of(SOI, exif(6), TABLE, frame(480, 640)),
    gif(1, 1, [...comment, ...gifPicture(0, 0, 640, 480)]),
    bmp(little4(40), little4(640), little4(480)),
    webp('VP8X', [0, 0, 0, 0, ...little3(639), ...little3(479)]),
  ];
  for (const bytes of all) {
    const whole = pictureOf(bytes);
    expect(whole).toMatchObject({ width: 640, height: 480 });
    for (let end = 0; end < bytes.length; end++) {
      const part = pictureOf(bytes.slice(0, end));
      expect(part === 'more' ? whole : part).toEqual(whole);
    }
  }
});

it('never fails, whatever the bytes are', () => {
  let state = 7;
  const random = () => (state = (state * 1_103_515_245 + 12_345) & 0x7fffffff) >> 16;
  const begins = [png(1, 1).slice(0, 8), of(SOI, [0xff]), of(ascii('GIF89a')), of(ascii('BM'))];
  const found = Array.from({ length: 1000 }, (_none, i) => {
    const rest = Array.from({ length: random() % 200 }, () => random() & 0xff);
    return typeof pictureOf(of([...(begins[i % 4] ?? [])], rest));
  });
  expect(found.filter((kind) => !['string', 'object'].includes(kind))).toEqual([]);
});

it('shows what fits the stated bounds, and nothing beyond', () => {
  const sized = (width: number, height: number) => isTooLarge({ type: 'image/png', width, height });
  expect(sized(8000, 5000)).toBe(false);
  expect(sized(MOST_PIXELS / 5000 + 1, 5000)).toBe(true);
  expect(sized(MOST_SIDE + 1, 1)).toBe(true);
  expect(sized(0xffffffff, 0xffffffff)).toBe(true);
});

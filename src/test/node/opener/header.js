import { uuid } from './bytes.js';
import { TAG, bodyOf, expectTag, number, octets, partsOf, readDer, sequence } from './der.js';
import { UNKNOWN, demand } from './refusal.js';

const KINDS = [undefined, 'LEAD', 'REQUEST', 'MESSAGE'];
export const LARGEST_HEADER = 512;

/** Reads a header (section 2). */
export function readHeader(bytes) {
  demand(bytes.length <= LARGEST_HEADER, `the header has more than ${LARGEST_HEADER} bytes`);
  const der = readDer(bytes, 'the header');
  const [format, suite] = partsOf(expectTag(der, TAG.SEQUENCE, 'the header'));
  demand(bodyOf(expectTag(format, TAG.UTF8, 'format of the header')).toString() === 'seine/1', 'the header is of an unknown format', UNKNOWN);
  demand(number(suite, 'suite of the header') === 1, 'the header is of an unknown suite', UNKNOWN);
  const [, , sender, kind, record, thing, version, frameSize, salt, commitment] = sequence(der, 10, 'the header');
  const header = {
    sender: uuid(octets(sender, 16, 'sender of the header')),
    kind: KINDS[number(kind, 'kind of the header')],
    record: uuid(octets(record, 16, 'record of the header')),
    thing: uuid(octets(thing, 16, 'thing of the header')),
    version: number(version, 'version of the header'),
    frameSize: number(frameSize, 'frame size of the header'),
    salt: octets(salt, 32, 'salt of the header'),
    commitment: octets(commitment, 32, 'commitment of the header'),
  };
  demand(header.kind !== undefined, 'the header is of an unlisted kind of record');
  demand(header.version >= 1 && header.version <= 0x7fffffff, 'version of the header is out of range');
  const size = header.frameSize;
  demand(size >= 4096 && size <= 4194304 && (size & (size - 1)) === 0, 'frame size of the header is no power of two from 4096 to 4194304');
  return header;
}

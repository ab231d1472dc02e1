import { H, same } from './bytes.js';
import { openGcm } from './gcm.js';
import { Refused, demand } from './refusal.js';

export const TAG_LENGTH = 16;
export const MOST_FRAMES = 65536;
const MOST_TRIES = 1024;

/** Number of frames of a plaintext (section 4). */
export const framesOf = (length, frameSize) => Math.max(1, Math.ceil(length / frameSize));

/** Stored length of a content (section 4). */
export const storedLength = (cover) => cover.length + TAG_LENGTH * cover.frames.length;

/**
 * Gives one plaintext frame after the other, each only when its tag and its signed digest hold.
 *
 * @param file an open file handle of the stored content, whose length was compared with the cover
 */
export async function* openFrames(file, header, keys, cover) {
  for (let i = 0; i < cover.frames.length; i++) {
    const sealed = await stored(file, header, cover, i);
    const frame = await openAt(i, sealed, keys, cover).catch(async (error) => {
      throw new Refused(error.message, await misplaced(file, header, keys, cover, i, sealed));
    });
    demand(same(H(frame), cover.frames[i]), `frame ${i} does not have the digest that the cover lists`, 'FRAME_FORGED');
    yield frame;
  }
}

async function stored(file, header, cover, index) {
  const last = index === cover.frames.length - 1;
  const sealed = Buffer.alloc(TAG_LENGTH + (last ? cover.length - index * header.frameSize : header.frameSize));
  const { bytesRead } = await file.read(sealed, 0, sealed.length, index * (header.frameSize + TAG_LENGTH));
  demand(bytesRead === sealed.length, `frame ${index} ends too early`, 'CONTENT_CUT');
  return sealed;
}

async function openAt(index, sealed, keys, cover) {
  const nonce = Buffer.alloc(12);
  nonce.set(keys.noncePrefix);
  nonce.writeUInt32BE(index, 7);
  nonce[11] = index === cover.frames.length - 1 ? 1 : 0;
  return openGcm(keys.frameKey, nonce, keys.headerHash, sealed, `frame ${index}`);
}

/** Why a frame's tag is not valid: it is the frame of another place, stored there too or not, or it was altered. */
async function misplaced(file, header, keys, cover, index, sealed) {
  for (let other = 0; other < Math.min(cover.frames.length, MOST_TRIES); other++) {
    const opens = other !== index && (await openAt(other, sealed, keys, cover).then(() => true, () => false));
    if (opens) return sealed.equals(await stored(file, header, cover, other)) ? 'FRAME_DOUBLED' : 'FRAME_MOVED';
  }
  return 'FRAME_ALTERED';
}

import { fetchPart } from '@/frame/transfer';

/** What one call fetches at the most. */
const CALL_BYTES = 1_048_576;

/** Which document, and for whom. */
export type Source = { address: string; length: number; unit: string };

/**
 * The bytes of a document from its beginning, as far as they were asked for. They come by ranges,
 * each byte once: to the trail, all these calls together are one opening.
 */
export class Beginning {
  private readonly parts: Uint8Array<ArrayBuffer>[] = [];
  private call = new AbortController();
  private have = 0;

  constructor(private readonly of: Source) {}

  /** How many bytes the whole document has. */
  get length() {
    return this.of.length;
  }

  /**
   * Fetches what lies before this place and is not here yet.
   *
   * @param progress told how many bytes are here
   * @returns false if it was cancelled meanwhile
   * @throws Refusal if the portal refused or did not answer
   */
  async upTo(place: number, progress: (bytes: number) => void): Promise<boolean> {
    this.call.abort();
    const { signal } = (this.call = new AbortController());
    const end = Math.min(place, this.length);
    while (this.have < end) {
      const before = this.have;
      try {
        const part = await fetchPart(this.of.address, {
          unit: this.of.unit,
          begin: before,
          end: Math.min(end, before + CALL_BYTES),
          signal,
          progress: (bytes) => {
            progress(before + bytes);
          },
        });
        if (signal.aborted) {
          return false;
        }
        this.parts.push(part);
        this.have += part.length;
      } catch (failure) {
        if (signal.aborted) {
          return false;
        }
        throw failure;
      }
    }
    return !signal.aborted;
  }

  /** The bytes from one place to before another, as far as they are here. */
  slice(begin: number, end: number): Uint8Array {
    const wanted = new Uint8Array(Math.max(0, Math.min(end, this.have) - begin));
    let at = 0;
    for (const part of this.parts) {
      const from = Math.max(begin - at, 0);
      const to = Math.min(end - at, part.length);
      if (from < to) {
        wanted.set(part.subarray(from, to), at + from - begin);
      }
      at += part.length;
    }
    return wanted;
  }

  /** All that is here, as content of this type. */
  content(type: string) {
    return new Blob(this.parts, { type });
  }

  /** Gives up what is on its way. */
  cancel() {
    this.call.abort();
  }
}

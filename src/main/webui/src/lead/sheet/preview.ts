/** What can be shown without running or rendering anything of the document's own. */
export type Look = 'text' | 'image' | 'pdf';

const IMAGES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp'];
const TEXTS = ['text/plain', 'text/csv', 'application/json'];

/** In bytes; of a PDF only the parts are fetched that the page shown needs. */
const MOST: Record<Look, number> = { text: 1_000_000, image: 30_000_000, pdf: 2_000_000_000 };

/**
 * How a document can be looked at here; undefined where it has to be downloaded. An SVG can be a
 * program, and is downloaded.
 */
export function lookOf({ mediaType, length }: { mediaType: string; length: number }) {
  const type = mediaType.split(';')[0]?.trim().toLowerCase() ?? '';
  const look: Look | undefined = IMAGES.includes(type)
    ? 'image'
    : TEXTS.includes(type)
      ? 'text'
      : type === 'application/pdf'
        ? 'pdf'
        : undefined;
  return look !== undefined && length <= MOST[look] ? look : undefined;
}

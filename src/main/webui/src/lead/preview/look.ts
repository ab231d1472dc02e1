/** What can be shown without running or rendering anything of the document's own. */
export type Look = 'text' | 'image' | 'pdf';

const IMAGES = ['image/png', 'image/jpeg', 'image/gif', 'image/webp', 'image/bmp'];
const TEXTS = [
  'text/plain',
  'text/csv',
  'text/tab-separated-values',
  'text/markdown',
  'application/json',
];

/**
 * How a document can be looked at here; undefined where it has to be downloaded. An SVG can be a
 * program, and is downloaded.
 */
export function lookOf({ mediaType }: { mediaType: string }): Look | undefined {
  const type = mediaType.split(';')[0]?.trim().toLowerCase() ?? '';
  if (IMAGES.includes(type)) {
    return 'image';
  }
  if (TEXTS.includes(type)) {
    return 'text';
  }
  return type === 'application/pdf' ? 'pdf' : undefined;
}

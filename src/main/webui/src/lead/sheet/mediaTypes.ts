import { isEntitySet } from '../lead';

/** What a reader calls the media types that are usual between authorities; the words are `document.type.<name>`. */
const NAMES = {
  'application/pdf': 'PDF',
  'text/plain': 'TEXT',
  'text/csv': 'TABLE',
  'text/markdown': 'TEXT',
  'image/png': 'IMAGE',
  'image/jpeg': 'IMAGE',
  'image/gif': 'IMAGE',
  'image/webp': 'IMAGE',
  'image/tiff': 'IMAGE',
  'application/zip': 'ARCHIVE',
  'message/rfc822': 'MAIL',
  'application/msword': 'WRITTEN',
  'application/vnd.oasis.opendocument.text': 'WRITTEN',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'WRITTEN',
  'application/vnd.ms-excel': 'TABLE',
  'application/vnd.oasis.opendocument.spreadsheet': 'TABLE',
  'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': 'TABLE',
} as const;

/** The name of a document's kind; undefined for a type that has none, which is shown as it is. */
export function kindOf(mediaType: string) {
  if (isEntitySet({ mediaType })) {
    return 'ENTITIES';
  }
  const type = mediaType.split(';')[0]?.trim().toLowerCase() ?? '';
  return Object.hasOwn(NAMES, type) ? NAMES[type as keyof typeof NAMES] : undefined;
}

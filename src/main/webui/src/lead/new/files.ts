import type { Records } from '@/frame/call';

/** How long a file's name may be. */
const LONGEST_NAME = 255;

/** Why a file is not even sent. */
export type FileFault = 'tooLarge' | 'badName';

const CONTROL_SLASH_OR_TURN = /[\p{Cc}\p{Cs}/\\\u202a-\u202e\u2066-\u2069]/u;

/** What is wrong with a file before a byte of it is sent. */
export function faultOf(
  { name, size }: Pick<File, 'name' | 'size'>,
  { documentBytes }: Pick<Records['Limits'], 'documentBytes'>,
): FileFault | undefined {
  if (size > documentBytes) {
    return 'tooLarge';
  }
  const isWrong =
    name.length === 0 ||
    name.length > LONGEST_NAME ||
    name === '.' ||
    name === '..' ||
    CONTROL_SLASH_OR_TURN.test(name);
  return isWrong ? 'badName' : undefined;
}

/** A spreadsheet program on the same machine makes some browsers misname plain tables. */
const BY_ENDING: Record<string, string> = { csv: 'text/csv', tsv: 'text/tab-separated-values' };

const MEDIA_TYPE = /^[\w!#$&^.+-]+\/[\w!#$&^.+-]+$/;

/** The type to declare; a type that claims nothing where the browser knows none. */
export function typeOf({ name, type }: Pick<File, 'name' | 'type'>): string {
  const ending = name.split('.').at(-1)?.toLowerCase() ?? '';
  const known = BY_ENDING[ending] ?? type.split(';')[0] ?? '';
  return MEDIA_TYPE.test(known) ? known : 'application/octet-stream';
}

/** A file name for a header: UTF-8, percent-encoded (RFC 3986, section 2.1). */
export function encodedName(name: string): string {
  return encodeURIComponent(name).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

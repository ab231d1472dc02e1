import type { LanguageCode } from '@/frame/languages';
import type { Job } from './jobs';

/** A piece of a page: a text, or an element with what belongs to it and the pieces within. */
export type Piece = string | [element: string, what: What | null, ...pieces: Piece[]];

/** Where a link leads, or what a picture is. */
export type What = { to: Job } | { src: string; alt: string };

const files = import.meta.glob<{ default: Piece[] }>('../../../../../docs/user/{en,fr}/*.md');

/** The page of a job, fetched when it is first read. */
export async function pageOf(job: Job, language: LanguageCode): Promise<Piece[]> {
  const load = files[`../../../../../docs/user/${language}/${job}.md`];
  if (load === undefined) {
    throw new Error(`no help for ${job} in ${language}`);
  }
  return (await load()).default;
}

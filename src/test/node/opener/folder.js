import { constants } from 'node:fs';
import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { MOST_ADDENDA } from './addendum.js';
import { Refused, demand } from './refusal.js';

const MALFORMED = 'EXPORT_MALFORMED';

/** An exported thing (section 9). Links are not followed. */
export class Folder {
  constructor(path) {
    this.path = path;
  }

  /** An open handle of a regular file of the folder; the caller closes it. */
  async open(name) {
    let file;
    try {
      file = await open(join(this.path, name), constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK);
    } catch (error) {
      if (error.code === 'ENOENT') throw new Refused(`${name} is missing`, MALFORMED);
      if (error.code === 'ELOOP') throw new Refused(`${name} is a link`, MALFORMED);
      throw error;
    }
    if ((await file.stat()).isFile()) return file;
    await file.close();
    throw new Refused(`${name} is no file`, MALFORMED);
  }

  /** A whole file of at most so many bytes. */
  async read(name, most) {
    const file = await this.open(name);
    try {
      demand((await file.stat()).size <= most, `${name} has more than ${most} bytes`);
      return await file.readFile();
    } finally {
      await file.close();
    }
  }

  /** Whether there is anything of that name. */
  async has(name) {
    return (await readdir(this.path)).includes(name);
  }

  /** Names of the addenda without ending, in order; a gap or a half is refused. */
  async addenda() {
    const names = (await readdir(this.path)).filter((name) => /^addendum-\d{4}\.(json|p7s)$/.test(name)).sort();
    demand(names.length <= 2 * MOST_ADDENDA, `there are more than ${MOST_ADDENDA} addenda`, MALFORMED);
    const stems = Array.from({ length: Math.ceil(names.length / 2) }, (_, i) => `addendum-${String(i + 1).padStart(4, '0')}`);
    demand(names.join() === stems.flatMap((stem) => [`${stem}.json`, `${stem}.p7s`]).join(), 'an addendum or its signature is missing', 'ADDENDUM_MISSING');
    return stems;
  }
}

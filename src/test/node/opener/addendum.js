import { H } from './bytes.js';
import * as form from './forms.js';
import { readJson } from './json.js';
import { readStatement } from './manifest.js';
import { demand } from './refusal.js';

export const LARGEST_ADDENDUM = 65536;
export const MOST_ADDENDA = 1000;

const FOREIGN = 'ADDENDUM_FOREIGN';
const OUT_OF_ORDER = 'ADDENDUM_OUT_OF_ORDER';

/** Reads an addendum (section 7.3), its place in the chain not yet judged. */
export function readAddendum(bytes, what) {
  const addendum = readJson(bytes, what);
  form.format(addendum, 'addendum', what);
  form.suite(addendum, what);
  form.members(addendum, ['addendum', 'suite', 'sender', 'record', 'manifest', 'order', 'previous', 'added', 'withdrawn', 'time', 'member'], what);
  const added = form.digests(addendum.added, 0, 250, `added of ${what}`);
  const withdrawn = form.digests(addendum.withdrawn, 0, 250, `withdrawn of ${what}`);
  form.digests([...added, ...withdrawn], 1, 250, `changes of ${what}`);
  return {
    ...readStatement(addendum, what),
    manifest: form.bytes(addendum.manifest, 48, `manifest of ${what}`),
    order: form.whole(addendum.order, 1, MOST_ADDENDA, `order of ${what}`),
    previous: form.bytes(addendum.previous, 48, `previous of ${what}`),
    added,
    withdrawn,
    hash: H(bytes),
    name: what,
  };
}

/** The recipients named now, and what the next addendum must follow; begins with the manifest. */
export class Recipients {
  constructor(manifest, manifestBytes) {
    this.manifest = manifest;
    this.manifestHash = H(manifestBytes);
    this.previous = this.manifestHash;
    this.order = 0;
    this.named = new Set(manifest.recipients);
  }

  /** Applies all addenda, whose signatures and forms hold; each has a `name` to speak of. */
  applyAll(addenda) {
    const orders = new Set(addenda.map((addendum) => addendum.order));
    for (const addendum of addenda) {
      const isThere = orders.has(this.order + 1) || addendum.order <= this.order;
      demand(isThere, `the addendum before ${addendum.name} is missing`, 'ADDENDUM_MISSING');
      this.apply(addendum, addendum.name);
    }
  }

  apply(addendum, what) {
    demand(addendum.manifest.equals(this.manifestHash), `${what} is of another manifest`, FOREIGN);
    const { sender, kind, record } = this.manifest;
    demand(addendum.sender === sender, `${what} is of another sender`, FOREIGN);
    demand(addendum.kind === kind && addendum.record === record, `${what} is of another record`, FOREIGN);
    demand(addendum.order === this.order + 1, `${what} is out of order`, OUT_OF_ORDER);
    demand(addendum.previous.equals(this.previous), `${what} does not follow the one before`, OUT_OF_ORDER);
    for (const each of addendum.withdrawn) {
      demand(each !== this.manifest.recipients[0], `${what} withdraws the sender`);
      demand(this.named.delete(each), `${what} withdraws who is not named`);
    }
    for (const each of addendum.added) {
      demand(!this.named.has(each), `${what} adds who is named already`);
      this.named.add(each);
    }
    this.order = addendum.order;
    this.previous = addendum.hash;
  }
}

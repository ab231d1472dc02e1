import * as form from './forms.js';
import { readJson } from './json.js';
import { demand } from './refusal.js';

export const LARGEST_MANIFEST = 524288;
const MOST_RECIPIENTS = 250;
const MOST_VERSIONS = 0x7fffffff;

/** Reads a manifest (section 7.1). */
export function readManifest(bytes) {
  const what = 'the manifest';
  const manifest = readJson(bytes, what);
  form.format(manifest, 'manifest', what);
  form.suite(manifest, what);
  form.members(
    manifest,
    ['manifest', 'suite', 'sender', 'record', 'version', 'things', 'recipients', 'useCondition', 'handling', 'time', 'member', 'previous'],
    what,
  );
  form.whole(manifest.version, 1, MOST_VERSIONS, `version of ${what}`);
  const things = form.list(manifest.things, 1, 1000, `things of ${what}`).map(readThing);
  demand(new Set(things.map((thing) => thing.id)).size === things.length, `${what} lists a thing twice`);
  demand(things.filter((thing) => thing.part === 'BODY').length === 1, `${what} does not list exactly one body`);
  form.digests(manifest.recipients, 1, MOST_RECIPIENTS, `recipients of ${what}`);
  form.text(manifest.useCondition, /^[A-Z][A-Z_]{0,31}$/, `use condition of ${what}`);
  for (const code of form.list(manifest.handling, 0, 8, `handling of ${what}`)) form.text(code, /^[A-Z0-9][A-Z0-9:+_-]{0,31}$/, `handling code of ${what}`);
  if (manifest.version === 1) demand(manifest.previous === null, `${what} of version 1 names a previous one`);
  else form.bytes(manifest.previous, 48, `previous of ${what}`);
  return { ...readStatement(manifest, what), version: manifest.version, things, recipients: manifest.recipients };
}

/** What manifest and addendum state alike. */
export function readStatement(value, what) {
  form.members(value.record, ['kind', 'id'], `record of ${what}`);
  return {
    sender: form.uuid(value.sender, `sender of ${what}`),
    kind: form.text(value.record.kind, /^(LEAD|REQUEST|MESSAGE)$/, `kind of ${what}`),
    record: form.uuid(value.record.id, `record of ${what}`),
    time: form.time(value.time, `time of ${what}`),
    member: form.text(value.member, /^[A-Za-z0-9_-]{1,64}$/, `member of ${what}`),
  };
}

function readThing(value) {
  const what = 'a thing of the manifest';
  form.members(value, ['part', 'id', 'version', 'header', 'cover'], what);
  return {
    part: form.text(value.part, /^(BODY|DOCUMENT)$/, `part of ${what}`),
    id: form.uuid(value.id, `id of ${what}`),
    version: form.whole(value.version, 1, MOST_VERSIONS, `version of ${what}`),
    header: form.bytes(value.header, 48, `header hash of ${what}`),
    cover: form.bytes(value.cover, 48, `cover hash of ${what}`),
  };
}

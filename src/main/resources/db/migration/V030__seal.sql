-- Sealed things of a record: its body and its documents, whatever the record is. Everything here is
-- ciphertext, or is stored in clear on purpose because it says nothing of what it belongs to.

create table sealed_thing (
  key           uuid primary key,
  record        uuid not null,
  thing         uuid not null,
  version       integer not null check (version >= 1),
  part          text not null check (part in ('BODY', 'DOCUMENT')),
  header        bytea not null check (octet_length(header) <= 512),
  cover         bytea not null,
  content       bytea,
  address       text unique check (address ~ '^[0-9a-f]{32}$'),
  stored_length bigint not null,
  sealed_at     timestamptz not null,
  unique (record, thing, version),
  check ((content is null) <> (address is null))
);
comment on table sealed_thing is 'One version of a body or a document (docs/formats/envelope-v1.md).';
comment on column sealed_thing.cover is 'Sealed under a key derived from the thing''s own key: file name, type, length, frame digests.';
comment on column sealed_thing.content is 'Frames of a body, sealed under the thing''s own key.';
comment on column sealed_thing.address is 'Where the frames of a document lie in the content store.';

create table key_envelope (
  key        uuid primary key,
  thing      uuid not null references sealed_thing on delete cascade,
  submission integer not null check (submission >= 0),
  unit       uuid not null references unit,
  envelope   bytea not null check (octet_length(envelope) <= 4096),
  unique (thing, submission, unit)
);
comment on table key_envelope is 'A thing''s key for one unit. Withdrawing a unit deletes its rows.';
comment on column key_envelope.submission is 'The version of the record it was submitted with; 0 for the own unit''s key of a draft.';
comment on column key_envelope.envelope is 'The thing''s key, locked for the unit''s encryption certificate (CMS AuthEnvelopedData).';
create index key_envelope_unit on key_envelope (unit);

create table submission (
  key            uuid primary key,
  record         uuid not null,
  version        integer not null check (version >= 1),
  manifest       bytea not null,
  signature      bytea not null,
  submitted_at   timestamptz not null,
  submitted_by   uuid not null,
  draft_revision integer not null,
  unique (record, version)
);
comment on column submission.manifest is 'Exact bytes that were signed; in clear, names no recipient and no document.';
comment on column submission.submitted_by is 'Pseudonym of the member.';
comment on column submission.draft_revision is 'What the submitting call named as If-Match: the same call again gets the same answer.';

create table named_recipient (
  key        uuid primary key,
  submission uuid not null references submission,
  unit       uuid not null references unit,
  commitment bytea not null check (octet_length(commitment) = 48),
  withdrawn  boolean not null default false,
  unique (submission, commitment)
);
comment on column named_recipient.commitment is 'How manifest or addendum name the unit: a salted hash; the salt lies in its key envelopes only.';

create table addendum (
  key        uuid primary key,
  submission uuid not null references submission,
  number     integer not null check (number >= 1),
  bytes      bytea not null,
  signature  bytea not null,
  signed_at  timestamptz not null,
  signed_by  uuid not null,
  unique (submission, number)
);

create table mailbox (
  unit     uuid primary key references unit,
  epoch    integer not null check (epoch >= 1),
  envelope bytea not null check (octet_length(envelope) <= 4096)
);
comment on column mailbox.envelope is 'The symmetric key of the unit''s list lines, locked for the unit''s encryption certificate.';

create table label (
  key    uuid primary key,
  record uuid not null,
  unit   uuid not null references unit,
  sealed bytea not null check (octet_length(sealed) <= 1024),
  unique (record, unit)
);
comment on column label.sealed is 'The line that a list shows, locked under the unit''s mailbox key.';

grant select, insert, update, delete on sealed_thing, key_envelope, label, mailbox to seine_portal;
grant select, insert on submission, addendum to seine_portal;
grant select, insert, update on named_recipient to seine_portal;

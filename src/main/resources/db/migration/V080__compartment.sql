-- Compartments of a file: what lies in one is sealed under a key that only its units can open. One
-- compartment of each file is internal to the Court; its key opens the others too, theirs never opens it.

create table compartment (
  key         uuid primary key,
  file        uuid not null,
  participant uuid references participant,
  epoch       integer not null check (epoch >= 1),
  unique nulls not distinct (file, participant)
);
comment on column compartment.participant is 'Whose units it is for beside the Court''s; null for the one that is internal to the Court.';
comment on column compartment.epoch is 'The epoch under whose key things are sealed now: a new one begins when a unit is removed.';

create table compartment_epoch (
  key               uuid primary key,
  compartment       uuid not null references compartment,
  epoch             integer not null check (epoch >= 1),
  wrapped_previous  bytea,
  court_epoch       integer,
  wrapped_for_court bytea,
  begun_at          timestamptz not null,
  unique (compartment, epoch),
  check ((epoch = 1) = (wrapped_previous is null)),
  check ((court_epoch is null) = (wrapped_for_court is null))
);
comment on column compartment_epoch.wrapped_previous is 'Key of the epoch before, AES-256-GCM, locked by this epoch''s key; bound to compartment and epoch.';
comment on column compartment_epoch.wrapped_for_court is 'This epoch''s key, AES-256-GCM, locked by the key of the Court''s compartment of court_epoch; bound to both compartments and epochs.';

create table epoch_envelope (
  key         uuid primary key,
  compartment uuid not null references compartment,
  epoch       integer not null,
  unit        uuid not null references unit,
  envelope    bytea not null check (octet_length(envelope) <= 4096),
  unique (compartment, unit)
);
comment on table epoch_envelope is 'The key of a compartment''s present epoch for one unit. Removing the unit deletes its row.';
comment on column epoch_envelope.envelope is 'The epoch''s key, locked for the unit''s encryption certificate (CMS AuthEnvelopedData).';
create index epoch_envelope_unit on epoch_envelope (unit);

create table compartment_thing (
  key           uuid primary key,
  record        uuid not null,
  thing         uuid not null,
  version       integer not null check (version >= 1),
  part          text not null check (part in ('BODY', 'DOCUMENT')),
  compartment   uuid not null references compartment,
  epoch         integer not null,
  header        bytea not null check (octet_length(header) <= 512),
  cover         bytea not null,
  content       bytea,
  address       text unique check (address ~ '^[0-9a-f]{32}$'),
  stored_length bigint not null,
  wrapped_key   bytea not null check (octet_length(wrapped_key) <= 128),
  sealed_at     timestamptz not null,
  unique (record, thing, version),
  check ((content is null) <> (address is null))
);
comment on table compartment_thing is 'One version of a text or a document that lies in a compartment (docs/formats/envelope-v1.md, docs/formats/compartment-v1.md).';
comment on column compartment_thing.wrapped_key is 'The thing''s own key, AES-256-GCM, locked by the key of the compartment''s epoch; bound to file, record, epoch, version and the header''s hash.';
comment on column compartment_thing.content is 'Frames of a text, sealed under the thing''s own key.';
comment on column compartment_thing.address is 'Where the frames of a document lie in the content store.';

create table compartment_label (
  record      uuid primary key,
  compartment uuid not null references compartment,
  epoch       integer not null,
  sealed      bytea not null check (octet_length(sealed) <= 2048)
);
comment on column compartment_label.sealed is 'The line that a list shows, AES-256-GCM, locked by the key of the compartment''s epoch; bound to file, record and epoch.';

-- Formal steps, and facts that were reported: signed, chained, and never changed. The columns are read off
-- the bytes by the database itself, so that none can say what its step does not.
create table record_step (
  record      uuid not null,
  number      integer not null check (number >= 1),
  bytes       bytea not null check (octet_length(bytes) <= 65536),
  signature   bytea not null check (octet_length(signature) <= 16384),
  act         text generated always as (trail_text(bytes, 'act')) stored,
  reported    boolean generated always as (trail_text(bytes, 'reported')::boolean) stored,
  state       text generated always as (trail_text(bytes, 'state')) stored,
  happened_on date not null,
  recorded_at timestamptz not null,
  unit        uuid generated always as (trail_text(bytes, 'unit')::uuid) stored,
  primary key (record, number),
  check (number = trail_text(bytes, 'number')::integer),
  check (happened_on::text = trail_text(bytes, 'on')),
  check (recorded_at = trail_text(bytes, 'time')::timestamptz)
);
comment on table record_step is 'What was done with a record, or reported of it (docs/formats/step-v1.md); inserted and read, never changed.';
comment on column record_step.happened_on is 'The day it happened, as whoever recorded it says.';
comment on column record_step.recorded_at is 'When the portal recorded it, by its own clock.';

grant select, insert, update on compartment to seine_portal;
grant select, insert on compartment_epoch, record_step to seine_portal;
grant select, insert, update, delete on epoch_envelope, compartment_label to seine_portal;
grant select, insert, delete on compartment_thing to seine_portal;

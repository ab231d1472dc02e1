-- Dialogue: threads of units beside a record, and what was written in them. Nothing here changes a formal
-- state. Words are sealed elsewhere (sealed_thing, by the thread's key); in clear stand units and times.

create table dialogue_thread (
  key         uuid primary key,
  opener      uuid not null references unit,
  id          uuid not null,
  kind        text not null check (kind in ('LEAD', 'DOSSIER', 'ASSET', 'MEASURE')),
  record      uuid not null,
  record_id   uuid not null,
  record_unit uuid references unit,
  dossier     uuid references dossier,
  revision    integer not null check (revision >= 1),
  entries     integer not null check (entries >= 1),
  opened_at   timestamptz not null,
  changed_at  timestamptz not null,
  unique (opener, id),
  check ((kind = 'LEAD') = (record_unit is not null)),
  check ((kind = 'LEAD') = (dossier is null))
);
comment on table dialogue_thread is 'A thread that a unit opened beside a record. Whoever takes part and sees the record now, sees it.';
comment on column dialogue_thread.id is 'Made by the client of the unit that opened it (UUID version 7); unique in that unit only.';
comment on column dialogue_thread.record is 'The record''s row.';
comment on column dialogue_thread.record_unit is 'Who provides the lead that it is about.';
comment on column dialogue_thread.revision is 'Rises when a unit is invited: whoever writes names it, and writes for no unit that it has not seen.';
comment on column dialogue_thread.entries is 'The number of the last entry.';
create index dialogue_thread_record on dialogue_thread (record, key);
create index dialogue_thread_id on dialogue_thread (id);

create table thread_unit (
  key       uuid primary key,
  thread    uuid not null references dialogue_thread,
  unit      uuid not null references unit,
  place     integer not null check (place between 1 and 8),
  joined_at timestamptz not null,
  read_to   integer not null default 0 check (read_to >= 0),
  read_at   timestamptz,
  unique (thread, unit),
  unique (thread, place),
  check ((read_to = 0) = (read_at is null))
);
comment on table thread_unit is 'A unit that takes part in a thread. It is not removed: it sees the thread while it sees the record.';
comment on column thread_unit.place is 'In which order they were named; the opener stands first.';
comment on column thread_unit.read_to is 'The last entry that the unit has read, whoever of it did; told to the other units.';
create index thread_unit_unit on thread_unit (unit);

create table thread_message (
  key       uuid primary key,
  thread    uuid not null references dialogue_thread,
  number    integer not null check (number >= 1),
  sender    uuid not null references unit,
  id        uuid not null,
  kind      text not null check (kind in ('OPENING', 'INVITATION', 'MESSAGE', 'NOTES')),
  bytes     bytea not null check (octet_length(bytes) <= 8192),
  signature bytea not null check (octet_length(signature) <= 16384),
  signed_at timestamptz not null,
  signed_by uuid not null,
  unique (thread, number),
  unique (thread, id)
);
comment on table thread_message is 'Entries of threads as their units signed them (docs/formats/dialogue-v1.md); inserted and read, never changed.';
comment on column thread_message.bytes is 'Exact bytes that were signed; in clear, say who wrote when and for which units, never what.';
comment on column thread_message.signed_by is 'Pseudonym of the member.';

grant select, insert, update on dialogue_thread, thread_unit to seine_portal;
grant select, insert on thread_message to seine_portal;

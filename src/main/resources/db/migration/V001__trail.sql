-- The access trail. Entries are inserted and read, and nothing else: the portal's role is granted no
-- more, and owns nothing. The bytes are the entry; every column beside them is read off the bytes by
-- the database itself, so that a column cannot say what its entry does not.

create function trail_text(entry bytea, variadic path text[]) returns text
  language sql immutable strict parallel safe
  return jsonb_extract_path_text(convert_from(entry, 'UTF8')::jsonb, variadic path);

create table trail_entry (
  at             timestamptz(6) not null,
  bytes          bytea not null,
  id             uuid generated always as (trail_text(bytes, 'id')::uuid) stored,
  member         uuid generated always as (trail_text(bytes, 'member')::uuid) stored,
  unit           uuid generated always as (trail_text(bytes, 'unit')::uuid) stored,
  role           text generated always as (trail_text(bytes, 'role')) stored,
  operation      text generated always as (trail_text(bytes, 'operation')) stored,
  record_kind    text generated always as (trail_text(bytes, 'record', 'kind')) stored,
  record_id      uuid generated always as (trail_text(bytes, 'record', 'id')::uuid) stored,
  record_version integer generated always as (trail_text(bytes, 'record', 'version')::integer) stored,
  record_unit    uuid generated always as (trail_text(bytes, 'record', 'unit')::uuid) stored,
  outcome        text generated always as (trail_text(bytes, 'outcome')) stored,
  primary key (id, at),
  check (octet_length(bytes) <= 1024),
  check (at = trail_text(bytes, 'at')::timestamptz),
  check (trail_text(bytes, 'format') = 'seine/trail-entry/1')
) partition by range (at);

comment on table trail_entry is 'Entries of the access trail: inserted and read, never changed.';
comment on column trail_entry.bytes is 'Canonical bytes of the entry (docs/formats/trail-entry-v1.md), with a random salt inside; no content, no names.';

create index trail_entry_record on trail_entry (record_id, at) where record_id is not null;
create index trail_entry_member on trail_entry (member, at) where member is not null;
create index trail_entry_unit on trail_entry (unit, at) where unit is not null;
create index trail_entry_record_unit on trail_entry (record_unit, at) where record_unit is not null;

-- What may have to be erased stands apart: erasing it leaves every entry as it is.
create table trail_origin (
  entry   uuid primary key,
  at      timestamptz(6) not null,
  address text,
  subject text
);
comment on table trail_origin is 'Erasable: the network address of a call, and the token subject of a caller who was no member.';

create table trail_name (
  pseudonym uuid primary key,
  name      text not null
);
comment on table trail_name is 'Erasable: the name of the member whom the trail knows by this pseudonym.';

grant select, insert on trail_entry, trail_origin, trail_name to seine_portal;

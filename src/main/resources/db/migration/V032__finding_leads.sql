-- By what a unit finds its records: tokens in place of identifiers, and its own references, sealed.

create table search_token (
  unit   uuid not null references unit,
  token  bytea not null check (octet_length(token) = 32),
  record uuid not null,
  source text not null check (source in ('RECORD', 'OWN_REFERENCE')),
  primary key (unit, token, record, source)
);
comment on table search_token is 'Blind index: equal tokens of one unit stand for the same identifier; no token says which.';
comment on column search_token.token is 'HMAC-SHA-256 of an identifier under a key derived from the unit''s mailbox key, which is locked for the unit''s encryption certificate.';
comment on column search_token.source is 'Which part of the record the token was made of.';
create index search_token_record on search_token (record, unit);

create table own_reference (
  key        uuid primary key,
  record     uuid not null,
  unit       uuid not null references unit,
  sealed     bytea not null check (octet_length(sealed) <= 1024),
  revision   integer not null check (revision >= 1),
  changed_at timestamptz not null,
  changed_by uuid not null,
  unique (record, unit)
);
comment on table own_reference is 'Under what reference a unit keeps a record in its own files; no other unit sees it.';
comment on column own_reference.sealed is 'The reference, locked under the unit''s mailbox key, bound to unit and record.';

grant select, insert, update, delete on search_token, own_reference to seine_portal;

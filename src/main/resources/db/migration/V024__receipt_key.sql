-- The keys with which the portal signs receipts. Wrapped as those of units are, and bound to their place.

create table receipt_key (
  id           uuid primary key,
  key_version  integer not null unique check (key_version >= 1),
  certificate  bytea not null,
  not_after    timestamptz not null,
  wrapped_key  bytea not null,
  root_version integer not null check (root_version >= 1)
);
comment on table receipt_key is 'The portal''s keys for receipts with their certificates; the newest signs.';
comment on column receipt_key.wrapped_key is 'Private key (PKCS #8), locked by the vault''s root key of root_version; bound to id, id, ''receipts'', key_version.';
comment on column receipt_key.root_version is 'Version of the vault''s root key that locks wrapped_key.';

grant select, insert, update on receipt_key to seine_portal;

-- Keys and certificates. Private keys lie here wrapped, never in clear: each under a root key of the
-- vault, and bound to its owner, its own id, its purpose and its version, so that a wrapped key moved to
-- another row does not open. The root keys are not in the database.

create table issuer (
  id               uuid primary key,
  key_version      integer not null check (key_version >= 1),
  certificate      bytea not null,
  root_certificate bytea not null,
  root_list        bytea not null,
  wrapped_key      bytea not null,
  root_version     integer not null check (root_version >= 1),
  list             bytea not null,
  list_number      bigint not null check (list_number >= 1),
  list_ends        timestamptz not null,
  version          integer not null default 0
);
comment on table issuer is 'The issuer of units'' certificates: one row.';
comment on column issuer.wrapped_key is 'Private key of the issuer (PKCS #8), locked by the vault''s root key of root_version; bound to id, id, ''issuer'', key_version.';
comment on column issuer.root_version is 'Version of the vault''s root key that locks wrapped_key.';
comment on column issuer.list is 'The revocation list as it is published, DER.';
create unique index issuer_once on issuer ((true));

create table unit_key (
  id            uuid primary key,
  unit          uuid not null references unit,
  purpose       text not null check (purpose in ('SIGNING', 'ENCRYPTION')),
  key_version   integer not null check (key_version >= 1),
  custody       text not null check (custody in ('PORTAL_HELD', 'UNIT_HELD')),
  state         text not null check (state in ('CURRENT', 'RETIRED', 'REVOKED')),
  serial        text not null unique,
  certificate   bytea not null,
  not_before    timestamptz not null,
  not_after     timestamptz not null,
  wrapped_key   bytea,
  root_version  integer check (root_version >= 1),
  revoked_at    timestamptz,
  reason        text,
  warned_at     timestamptz,
  rewrapped_at  timestamptz,
  version       integer not null default 0,
  unique (unit, purpose, key_version),
  check ((custody = 'PORTAL_HELD') = (wrapped_key is not null)),
  check ((wrapped_key is null) = (root_version is null)),
  check ((state = 'REVOKED') = (revoked_at is not null)),
  check ((revoked_at is null) = (reason is null))
);
comment on table unit_key is 'Keys of units with their certificates, old ones included: what was sealed for them must stay readable.';
comment on column unit_key.wrapped_key is 'Private key (PKCS #8), locked by the vault''s root key of root_version; bound to unit, id, purpose in lower case, key_version.';
comment on column unit_key.root_version is 'Version of the vault''s root key that locks wrapped_key.';
comment on column unit_key.warned_at is 'When the coming end was last warned of.';
comment on column unit_key.rewrapped_at is 'When every key envelope for this retired encryption key had been made anew for its successor.';
create unique index unit_key_current on unit_key (unit, purpose) where state = 'CURRENT';

create table key_handover (
  id           uuid primary key,
  unit         uuid not null references unit,
  proposed_by  uuid not null references member,
  proposed_at  timestamptz not null,
  ends_at      timestamptz not null,
  collected_by uuid references member,
  collected_at timestamptz,
  version      integer not null default 0,
  check ((collected_by is null) = (collected_at is null)),
  check (collected_by is distinct from proposed_by)
);
comment on table key_handover is 'Hand-overs of portal-held keys to their unit: proposed by an administrator, collected once by a member.';

grant select, insert, update on issuer, unit_key, key_handover to seine_portal;

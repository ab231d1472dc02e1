-- Leads: who provides them to whom, and where each stands. Their text lies sealed elsewhere; what
-- stands here in clear says who exchanged, when and under which codes, never about whom.

create table lead (
  key        uuid primary key,
  provider   uuid not null references unit,
  id         uuid not null,
  state      text not null check (state in ('DRAFT', 'SUBMITTED', 'WITHDRAWAL_REQUESTED', 'WITHDRAWN')),
  version    integer not null check (version >= 1),
  revision   integer not null check (revision >= 1),
  card       text not null check (jsonb_typeof(card::jsonb) = 'object'),
  created_at timestamptz not null,
  changed_at timestamptz not null,
  changed_by uuid not null,
  unique (provider, id)
);
comment on column lead.id is 'Made by the provider''s client (UUID version 7); unique in its unit only, so that a foreign id tells nothing.';
comment on column lead.version is 'The version that stands, or that the draft will be.';
comment on column lead.revision is 'Rises with each change by the provider: its ETag.';
comment on column lead.card is 'Index card of the version that stands (index-card-v1.schema.json): codes, dates and unit ids; takes no free text.';
create index lead_id on lead (id);
create index lead_provider on lead (provider, key);

create table lead_version (
  key      uuid primary key,
  lead     uuid not null references lead,
  version  integer not null,
  card     text not null check (jsonb_typeof(card::jsonb) = 'object'),
  unique (lead, version)
);
comment on table lead_version is 'The index card of each submitted version, never changed.';

create table access_grant (
  key             uuid primary key,
  record          uuid not null,
  unit            uuid not null references unit,
  from_version    integer not null,
  given_at        timestamptz not null,
  given_by        uuid not null,
  first_opened_at timestamptz,
  withdrawn_at    timestamptz,
  withdrawn_by    uuid,
  unique (record, unit)
);
comment on table access_grant is 'That a unit may open a record: given and withdrawn by the unit that provides it. It closes the door; the key envelopes close the content.';
create index access_grant_unit on access_grant (unit, record) where withdrawn_at is null;

create table lead_recipient (
  key               uuid primary key,
  lead              uuid not null references lead,
  unit              uuid not null references unit,
  state             text not null,
  revision          integer not null check (revision >= 1),
  changed_at        timestamptz not null,
  changed_by        uuid not null,
  return_reason     text,
  source_grade      text,
  information_grade integer,
  exculpatory       boolean,
  unique (lead, unit)
);
comment on column lead_recipient.exculpatory is 'The recipient''s own assessment (Art. 67(2)): internal work product, never shown to the provider.';
create index lead_recipient_unit on lead_recipient (unit, state);

create table lead_receipt (
  key       uuid primary key,
  lead      uuid not null references lead,
  unit      uuid not null references unit,
  version   integer not null,
  operation text not null,
  entry     uuid not null,
  leaf_hash bytea not null,
  manifest_hash bytea not null,
  at        timestamptz not null,
  unique (lead, unit, version)
);
comment on table lead_receipt is 'What the portal promises a unit that submitted or received: the trail entry by its leaf hash.';

grant select, insert, update on lead, access_grant, lead_recipient to seine_portal;
grant delete on lead to seine_portal;
grant select, insert on lead_version, lead_receipt to seine_portal;

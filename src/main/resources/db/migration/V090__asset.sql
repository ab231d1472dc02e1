-- Assets of cooperation files. In clear stand kind, country, dates and amounts; whose they are and their
-- numbers lie sealed in the compartment.

create table asset (
  key         uuid primary key,
  dossier     uuid not null references dossier,
  compartment uuid not null references compartment,
  opened_by   uuid not null references unit,
  type        text not null,
  country     text check (country ~ '^[A-Z]{2}$'),
  crime_link  text not null,
  confidence  text not null,
  state       text not null check (state in ('IDENTIFIED', 'TRACED', 'MERGED')),
  standing    text not null,
  amount      numeric(22, 4),
  currency    text check (currency ~ '^[A-Z]{3}$'),
  valued_on   date,
  merged_into uuid references asset check (merged_into <> key),
  open_claims integer not null default 0 check (open_claims >= 0),
  revision    integer not null check (revision >= 1),
  opened_at   timestamptz not null,
  changed_at  timestamptz not null,
  changed_by  uuid not null,
  check ((amount is null) = (currency is null)),
  check ((amount is null) = (valued_on is null)),
  check ((state = 'MERGED') = (merged_into is not null))
);
comment on column asset.standing is 'What its measures come to, the furthest of them; changed in their transaction.';
comment on column asset.amount is 'The last value, of the day valued_on.';
comment on column asset.open_claims is 'Third-party claims that wait for a decision: while there is one, the asset is neither forfeited nor sold.';
create index asset_of_compartment on asset (compartment, key);
create index asset_of_dossier on asset (dossier, key);
create index asset_standing on asset (compartment, standing, key);

create table asset_value (
  key       uuid primary key,
  asset     uuid not null references asset,
  step      integer not null,
  valued_on date not null,
  amount    numeric(22, 4) not null,
  currency  text not null check (currency ~ '^[A-Z]{3}$'),
  unique (asset, step)
);
create index asset_value_of on asset_value (asset, valued_on);

-- What everybody looks at is kept, not counted: one row for each compartment, standing, kind and currency.
create table asset_total (
  compartment uuid not null references compartment,
  standing    text not null,
  type        text not null,
  currency    text not null,
  assets      bigint not null check (assets >= 0),
  amount      numeric(28, 4) not null,
  primary key (compartment, standing, type, currency)
);
comment on table asset_total is 'How many assets stand where, and their last values; kept in the transaction of each change.';
comment on column asset_total.currency is 'Empty for assets without a value.';

grant select, insert, update on asset, asset_total to seine_portal;
grant select, insert on asset_value to seine_portal;

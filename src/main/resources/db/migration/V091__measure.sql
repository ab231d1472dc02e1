-- Measures: one asset, one order, one executing State. What was decided, why, by which numbers and for whom lies
-- sealed in the steps.

create table measure (
  key              uuid primary key,
  dossier          uuid not null references dossier,
  compartment      uuid not null references compartment,
  opened_by        uuid not null references unit,
  asset            uuid not null references asset,
  executing        uuid not null references participant,
  footing          text not null,
  state            text not null,
  since            date not null,
  starts_on        date,
  ends_on          date check (ends_on >= starts_on),
  renewal_asked_on date,
  notice_deferred  boolean not null default false,
  review_on        date,
  notified_on      date,
  requested_on     date,
  net              numeric(28, 4) not null default 0,
  currency         text check (currency ~ '^[A-Z]{3}$'),
  open_claims      integer not null default 0 check (open_claims >= 0),
  alarms           integer not null default 0 check (alarms >= 0),
  revision         integer not null check (revision >= 1),
  opened_at        timestamptz not null,
  changed_at       timestamptz not null,
  changed_by       uuid not null
);
comment on column measure.executing is 'The State that executes it.';
comment on column measure.since is 'The day from which it is in its state.';
comment on column measure.net is 'What the entries of its ledger come to, in its currency.';
comment on column measure.alarms is 'Facts that did not fit and that nobody has judged yet.';
create index measure_of_compartment on measure (compartment, key);
create index measure_of_asset on measure (asset);
create index measure_state on measure (compartment, state, key);
create index measure_ends on measure (compartment, ends_on, key) where state in ('FROZEN', 'SEIZED') and ends_on is not null;
create index measure_alarms on measure (compartment, key) where alarms > 0;

create table measure_money (
  key      uuid primary key,
  measure  uuid not null references measure,
  step     integer not null,
  kind     text not null,
  bearer   text,
  amount   numeric(22, 4) not null check (amount > 0),
  currency text not null check (currency ~ '^[A-Z]{3}$')
);
create index measure_money_of on measure_money (measure, step);

create table measure_claim (
  key        uuid primary key,
  id         uuid not null,
  measure    uuid not null references measure,
  asset      uuid not null references asset,
  opened_on  date not null,
  decided_on date,
  outcome    text,
  unique (measure, id),
  check ((decided_on is null) = (outcome is null))
);
comment on table measure_claim is 'Claims of third parties: that there is one and how it ended; who claims what lies sealed.';
create index measure_claim_open on measure_claim (asset) where outcome is null;

create table measure_alarm (
  key     uuid primary key,
  measure uuid not null references measure,
  step    integer not null,
  kind    text not null,
  settled integer,
  unique (measure, step, kind)
);
comment on column measure_alarm.settled is 'The step by which the Court''s side judged it.';

grant select, insert, update on measure, measure_claim, measure_alarm to seine_portal;
grant select, insert on measure_money to seine_portal;

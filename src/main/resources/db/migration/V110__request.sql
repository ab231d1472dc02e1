-- Requests for assistance: one request to one State, or of one State to the Court. What is asked, why, by which
-- numbers and in which words it is answered lies sealed in the text and the steps.

create table request (
  key             uuid primary key,
  dossier         uuid not null references dossier,
  compartment     uuid not null references compartment,
  opened_by       uuid not null references unit,
  participant     uuid not null references participant,
  organ           uuid not null references participant,
  state_party     boolean not null,
  direction       text not null check (direction in ('TO_STATE', 'TO_COURT')),
  basis           text not null,
  assistance      text not null,
  state           text not null,
  since           date not null,
  awaited         uuid references participant,
  awaited_since   date,
  matter          text,
  language        text not null check (language ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$'),
  channel         text,
  sent_on         date,
  answer_by       date,
  confirm_by      date,
  confirmed_on    date,
  received_on     date,
  replied_on      date,
  postponed_until date,
  shown           boolean not null default false,
  alarms          integer not null default 0 check (alarms >= 0),
  revision        integer not null check (revision >= 1),
  opened_at       timestamptz not null,
  changed_at      timestamptz not null,
  changed_by      uuid not null,
  check ((awaited is null) = (awaited_since is null)),
  check (confirmed_on is null or confirm_by is not null)
);
comment on column request.compartment is 'Of a draft of the Court, the one that is internal to it; the State''s from the step on that shows it there.';
comment on column request.participant is 'The State or organisation that is asked, or that asks the Court.';
comment on column request.organ is 'The organ of the Court that asks, or is asked.';
comment on column request.since is 'The day from which it is in its state.';
comment on column request.awaited is 'The participant whose move it is.';
comment on column request.shown is 'Whether the other side can see it.';
comment on column request.alarms is 'Facts that did not fit and that nobody has judged yet.';
create index request_of_compartment on request (compartment, key);
create index request_of_dossier on request (dossier, key);
create index request_state on request (compartment, state, key);
create index request_awaited on request (awaited, awaited_since) where awaited is not null;
create index request_alarms on request (compartment, key) where alarms > 0;

create table request_alarm (
  key     uuid primary key,
  request uuid not null references request,
  step    integer not null,
  kind    text not null,
  settled integer,
  unique (request, step, kind)
);
comment on column request_alarm.settled is 'The step by which the Court''s side judged it.';

grant select, insert, update on request, request_alarm to seine_portal;

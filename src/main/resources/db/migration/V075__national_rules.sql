-- The national rules of States: one sheet for each version, from the proposal on. What a version says is written
-- once: the portal's role may change nothing but whether it counts.

create table national_rules (
  id          uuid primary key,
  participant uuid not null references participant,
  number      integer check (number > 0),
  valid_from  date not null,
  state       text not null check (state in ('OPEN', 'CONFIRMED', 'WITHDRAWN')),
  sheet       text not null check (sheet is json object with unique keys and octet_length(sheet) <= 1048576),
  proposed_by uuid references member,
  proposed_at timestamptz not null,
  decided_by  uuid references member,
  decided_at  timestamptz,
  version     integer not null default 0,
  unique (participant, number),
  check ((state = 'CONFIRMED') = (number is not null)),
  check ((state = 'OPEN') = (decided_at is null)),
  check (state <> 'CONFIRMED' or (proposed_by is null and decided_by is null) or coalesce(decided_by <> proposed_by, false))
);
comment on table national_rules is 'Versions of the rules of each State. On a day holds the confirmed one of the latest valid_from, then of the highest number.';
comment on column national_rules.number is 'Which one of this State, counted by confirmation.';
comment on column national_rules.valid_from is 'The first day, of the State''s calendar.';
comment on column national_rules.sheet is 'docs/formats/national-rules-v1.md; open to every member, nothing of a case.';
comment on column national_rules.proposed_by is 'Absent in the invented directory, which the portal loads.';
create unique index national_rules_open_once on national_rules (participant) where state = 'OPEN';

grant select, insert on national_rules to seine_portal;
grant update (state, number, decided_by, decided_at, version) on national_rules to seine_portal;

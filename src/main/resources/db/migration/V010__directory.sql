-- The directory: who takes part, by which units, and who works there. Every change of who may act
-- goes by a proposal and a confirmation of two different persons.

create table participant (
  id      uuid primary key,
  kind    text not null,
  code    text not null,
  name    text not null,
  country text check (country ~ '^[A-Z]{2}$'),
  channel text,
  state   text not null check (state in ('PROPOSED', 'ACTIVE', 'WITHDRAWN')),
  version integer not null default 0
);
create unique index participant_code on participant (code) where state <> 'WITHDRAWN';
comment on column participant.country is 'ISO 3166-1 alpha-2, for States.';
comment on column participant.channel is 'The channel a State has designated under Art. 87(1), in its own words.';

create table unit (
  id             uuid primary key,
  participant    uuid not null references participant,
  name           text not null,
  state          text not null check (state in ('PROPOSED', 'ACTIVE', 'ENDED', 'WITHDRAWN')),
  email          text,
  phone          text,
  hours          text,
  languages      text[] not null default '{}',
  time_zone      text not null,
  channel        text,
  substitute     uuid,
  verified_on    date,
  version        integer not null default 0
);
create unique index unit_name on unit (participant, name) where state in ('PROPOSED', 'ACTIVE');
comment on column unit.languages is 'BCP 47, the preferred first (Art. 87(2)).';
comment on column unit.time_zone is 'IANA name or offset from UTC.';
comment on column unit.channel is 'The channel under Art. 87(1) where it differs from the participant''s.';
comment on column unit.substitute is 'The member who stands in when the contact point is away.';
comment on column unit.verified_on is 'The day the contact point was last confirmed to be right.';

create table member (
  id           uuid primary key,
  unit         uuid not null references unit,
  subject      text,
  name         text not null,
  pseudonym    uuid not null unique,
  state        text not null check (state in ('PROPOSED', 'ACTIVE', 'SUSPENDED', 'ENDED', 'WITHDRAWN')),
  confirmed_at timestamptz,
  version      integer not null default 0,
  check (state not in ('ACTIVE', 'SUSPENDED') or confirmed_at is not null)
);
comment on column member.subject is 'The subject of the person''s tokens; absent for a member without an account.';
comment on column member.pseudonym is 'The name under which the trail knows the member.';
comment on column member.confirmed_at is 'When a second person last confirmed: credentials set later suspend.';

create unique index member_once_per_unit on member (subject, unit)
  where state in ('PROPOSED', 'ACTIVE', 'SUSPENDED');
create index member_of_unit on member (unit);
alter table unit add foreign key (substitute) references member;

create table proposal (
  id           uuid primary key,
  kind         text not null check (kind in ('UNIT', 'MEMBER', 'END_MEMBER', 'END_UNIT', 'RECONFIRM')),
  unit         uuid not null references unit,
  member       uuid references member,
  state        text not null check (state in ('OPEN', 'CONFIRMED', 'WITHDRAWN')),
  proposed_by  uuid references member,
  proposed_at  timestamptz not null,
  decided_by   uuid references member,
  decided_at   timestamptz,
  version      integer not null default 0,
  check ((kind in ('UNIT', 'END_UNIT')) = (member is null)),
  check (state <> 'CONFIRMED' or decided_by is not null),
  check (state <> 'CONFIRMED' or decided_by is distinct from proposed_by)
);
comment on column proposal.proposed_by is 'The administrator who proposed; absent where the portal itself asks for a new confirmation.';
create unique index proposal_open_once on proposal (kind, unit, member) nulls not distinct where state = 'OPEN';

grant select, insert, update on participant, unit, member, proposal to seine_portal;

-- Questions of consent: who asks what of whom, and where each stands. What was written is sealed elsewhere
-- (sealed_thing, by the question's key); what stands here in clear are units, days and codes.

create table consent (
  key              uuid primary key,
  lead             uuid not null references lead,
  lead_id          uuid not null,
  provider         uuid not null references unit,
  recipient        uuid not null references unit,
  maker            uuid not null references unit,
  id               uuid not null,
  referred_to      uuid references unit,
  answer_by        date,
  provider_state   text not null,
  originator_state text not null,
  withdrawn        boolean not null default false,
  revision         integer not null check (revision >= 1),
  begun_at         timestamptz not null,
  changed_at       timestamptz not null,
  soon_told_at     timestamptz,
  over_told_at     timestamptz,
  unique (maker, id),
  check (maker in (provider, recipient)),
  check ((maker = recipient) = (answer_by is not null))
);
comment on table consent is 'A question of consent, or a consent of the provider''s own motion. Lists and reminders read it; what counts are its statements.';
comment on column consent.id is 'Made by the client of the unit that began it (UUID version 7); unique in that unit only.';
comment on column consent.referred_to is 'The unit that the provider named as the originator.';
comment on column consent.revision is 'Rises with each step that both sides are shown; what the recipient puts to the Chamber leaves it as it is.';
comment on column consent.soon_told_at is 'When those who are to answer were reminded before the last day; once.';
comment on column consent.over_told_at is 'When both sides were told that the last day is over; once.';
create index consent_lead on consent (lead, key);
create index consent_id on consent (id);
create index consent_provider on consent (provider, key);
create index consent_recipient on consent (recipient, key);
create index consent_referred_to on consent (referred_to, key) where referred_to is not null;
create index consent_answer_by on consent (answer_by)
  where over_told_at is null and not withdrawn and (provider_state = 'WAITING' or originator_state = 'WAITING');

create table consent_statement (
  key       uuid primary key,
  consent   uuid not null references consent,
  kind      text not null,
  bytes     bytea not null check (octet_length(bytes) <= 2097152),
  signature bytea not null check (octet_length(signature) <= 16384),
  signed_at timestamptz not null,
  signed_by uuid not null,
  late      boolean not null default false,
  unique (consent, kind)
);
comment on table consent_statement is 'What units signed about a question (docs/formats/consent-v1.md); inserted and read, never changed.';
comment on column consent_statement.bytes is 'Exact bytes that were signed; in clear, say which uses of which things, never why.';
comment on column consent_statement.signed_by is 'Pseudonym of the member.';
comment on column consent_statement.late is 'Of an answer: it came after the last day, where the answering unit is.';

grant select, insert, update on consent to seine_portal;
grant select, insert on consent_statement to seine_portal;

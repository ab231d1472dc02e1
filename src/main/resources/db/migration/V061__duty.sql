-- Who of a unit works on a record, follows it, and stands in during a leave. Each row belongs to one unit and is
-- shown to nobody else.

create table assignment (
  key        uuid primary key,
  unit       uuid not null references unit,
  record     uuid not null,
  member     uuid references member,
  revision   integer not null check (revision >= 0),
  changed_at timestamptz not null,
  changed_by uuid not null,
  unique (unit, record)
);
comment on column assignment.record is 'The record''s row, as in access_grant.';
comment on column assignment.member is 'Who works on it; null where nobody does any more.';
create index assignment_member on assignment (member) where member is not null;

create table following (
  key    uuid primary key,
  unit   uuid not null references unit,
  record uuid not null,
  member uuid not null references member,
  since  timestamptz not null,
  unique (member, record)
);
create index following_record on following (unit, record);

create table leave (
  member     uuid primary key references member,
  unit       uuid not null references unit,
  substitute uuid not null references member,
  from_day   date not null,
  to_day     date not null,
  check (to_day >= from_day),
  check (substitute <> member)
);
comment on table leave is 'A member is away from the first to the last day, in the unit''s time zone, and another stands in.';
create index leave_unit on leave (unit);

grant select, insert, update on assignment to seine_portal;
grant select, insert, delete on following to seine_portal;
grant select, insert, update, delete on leave to seine_portal;

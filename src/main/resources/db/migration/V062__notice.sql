-- Notices: that something happened to a record, told to a member. They hold codes and ids, never content.

create table notice (
  key           uuid primary key,
  member        uuid not null references member,
  kind          text not null,
  record_kind   text not null,
  record_id     uuid not null,
  record_unit   uuid,
  by_unit       uuid,
  instead_of    uuid references member,
  urgent        boolean not null,
  at            timestamptz not null,
  read_at       timestamptz
);
comment on table notice is 'What a member is told: written in the transaction of what happened. Old ones are removed.';
comment on column notice.record_unit is 'The unit that the record belongs to: a lead''s provider.';
comment on column notice.by_unit is 'The unit that did it; null where the portal did.';
comment on column notice.instead_of is 'The absent member whom the reader stands in for.';
create index notice_of_member on notice (member, key desc);
create index notice_unread on notice (member) where read_at is null;

create table notice_switch (
  key    uuid primary key,
  member uuid not null references member,
  kind   text not null,
  way    text not null check (way in ('PAGE', 'MAIL', 'DIGEST', 'NOTHING')),
  unique (member, kind)
);
comment on table notice_switch is 'How a member wants to hear of a kind, where that is not the usual way.';

grant select, insert, update, delete on notice, notice_switch to seine_portal;

-- Lines of mails to come. A line is written with its notice and removed when a mail server took it.

create table notice_mail (
  key         uuid primary key,
  unit        uuid not null references unit,
  member      uuid references member,
  kind        text not null,
  record_kind text not null,
  record_id   uuid not null,
  record_unit uuid,
  urgent      boolean not null,
  at          timestamptz not null,
  due_at      timestamptz not null,
  tries       integer not null default 0 check (tries >= 0),
  taken_until timestamptz
);
comment on column notice_mail.member is 'To whom; null for the unit''s contact point. Addresses are asked for at the sending and stand nowhere here.';
comment on column notice_mail.taken_until is 'Until when one replica has it; past that it is due again.';
create index notice_mail_due on notice_mail (due_at);

grant select, insert, update, delete on notice_mail to seine_portal;

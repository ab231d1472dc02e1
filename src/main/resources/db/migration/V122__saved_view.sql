-- Views of lists that members save. What a view is called and what it is narrowed by may tell of a case, and
-- lies sealed.

create table saved_view (
  key        uuid primary key,
  unit       uuid not null references unit,
  id         uuid not null,
  member     uuid not null references member,
  list       text not null check (list in ('ASSETS', 'MEASURES', 'REQUESTS')),
  offered    boolean not null,
  sealed     bytea not null check (octet_length(sealed) <= 4096),
  revision   integer not null check (revision >= 1),
  changed_at timestamptz not null,
  unique (unit, id)
);
comment on table saved_view is 'A view of a list: its keeper''s, and where it is offered, of the whole unit. It holds no rows.';
comment on column saved_view.id is 'Made by the client (UUID version 7); unique in its unit.';
comment on column saved_view.member is 'Who keeps it: nobody else changes or removes it.';
comment on column saved_view.sealed is 'Name and filters, locked under the unit''s mailbox key, bound to unit and view.';
create index saved_view_unit on saved_view (unit, member);

grant select, insert, update, delete on saved_view to seine_portal;

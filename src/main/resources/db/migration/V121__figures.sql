-- Annual figures: which units of States allow that their State is named in them. The figures themselves are
-- counted when they are asked for, and stored nowhere.

create table figures_naming (
  unit       uuid primary key references unit,
  allowed    boolean not null default false,
  revision   integer not null default 0 check (revision >= 0),
  changed_at timestamptz,
  changed_by uuid,
  check ((revision = 0) = (changed_at is null)),
  check ((changed_at is null) = (changed_by is null))
);
comment on table figures_naming is 'Without a row, or where allowed is false, the unit''s State is named in no figures.';
comment on column figures_naming.revision is 'How often it was decided: the ETag.';
comment on column figures_naming.changed_by is 'Pseudonym of the member.';

grant select, insert, update on figures_naming to seine_portal;

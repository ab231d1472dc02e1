-- Cooperation files: which units work in them. What a file is about lies sealed in its compartments.

create table dossier (
  key         uuid primary key,
  dossier     uuid not null check (dossier = key),
  compartment uuid not null references compartment,
  opened_by   uuid not null references unit,
  state       text not null check (state in ('OPEN', 'CLOSED')),
  revision    integer not null check (revision >= 1),
  opened_at   timestamptz not null,
  changed_at  timestamptz not null,
  changed_by  uuid not null
);
comment on column dossier.compartment is 'The compartment that is internal to the Court.';
comment on column dossier.revision is 'How many steps were taken: the ETag.';
comment on column dossier.changed_by is 'Pseudonym of the member.';

create table dossier_face (
  key         uuid primary key,
  dossier     uuid not null references dossier,
  compartment uuid not null unique references compartment,
  opened_by   uuid not null references unit,
  revision    integer not null check (revision >= 1),
  opened_at   timestamptz not null,
  changed_at  timestamptz not null,
  changed_by  uuid not null,
  check (key = compartment)
);
comment on table dossier_face is 'What a participant''s units are shown of a file, sealed in their own compartment.';

create table dossier_unit (
  key         uuid primary key,
  dossier     uuid not null references dossier,
  compartment uuid not null references compartment,
  unit        uuid not null references unit,
  of_court    boolean not null,
  invited_at  timestamptz not null,
  invited_by  uuid not null,
  removed_at  timestamptz,
  removed_by  uuid,
  check ((removed_at is null) = (removed_by is null))
);
comment on table dossier_unit is 'Which unit works in which compartment; a unit of the Court sees every compartment of the file.';
create unique index dossier_unit_once on dossier_unit (unit, dossier) where removed_at is null;
create index dossier_unit_of on dossier_unit (dossier);

grant select, insert, update on dossier, dossier_face, dossier_unit to seine_portal;

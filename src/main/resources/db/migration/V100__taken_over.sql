-- What of a lead was taken over into a cooperation file, and which leads belong to a file. Both name ids
-- alone; who may not see the lead is told of neither.

create table taken_over (
  record      uuid primary key,
  dossier     uuid not null references dossier,
  compartment uuid not null references compartment,
  lead        uuid not null references lead,
  version     integer not null check (version >= 1),
  thing       uuid not null,
  taken_by    uuid not null references unit,
  taken_at    timestamptz not null
);
comment on column taken_over.record is 'The asset that was entered from it.';
comment on column taken_over.thing is 'What consent must cover: the set of entities, or the lead''s own id for its text.';
create index taken_over_of on taken_over (dossier, compartment);

create table dossier_lead (
  dossier   uuid not null references dossier,
  lead      uuid not null references lead,
  linked_by uuid not null references unit,
  linked_at timestamptz not null,
  primary key (dossier, lead)
);
comment on table dossier_lead is 'Leads that belong to a file: a link that only those open who may see the lead.';

grant select, insert on taken_over, dossier_lead to seine_portal;

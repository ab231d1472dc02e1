-- What the register counts and what lists are narrowed by, each led to by an index also at 300 000 measures
-- (docs/measured/register.md).

create index measure_of_dossier on measure (dossier, key);
create index measure_claims on measure (compartment, key) where open_claims > 0;
create index asset_claims on asset (compartment, key) where open_claims > 0;

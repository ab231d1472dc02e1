-- Tokens of the identifiers that the entities of a lead have, replaced by themselves.

alter table search_token drop constraint search_token_source_check;
alter table search_token add constraint search_token_source_check
  check (source in ('RECORD', 'OWN_REFERENCE', 'ENTITIES'));

-- Units talk beside a request for assistance as well.
alter table dialogue_thread drop constraint dialogue_thread_kind_check;
alter table dialogue_thread add constraint dialogue_thread_kind_check
  check (kind in ('LEAD', 'DOSSIER', 'ASSET', 'MEASURE', 'REQUEST'));

-- What a second person confirmed is a person with certain credentials; others suspend.

alter table member add column credentials text;
comment on column member.credentials is 'SHA-256 over types, ids and dates of the account''s credentials at the last confirmation; empty for an account without any; null until the first call where none was kept. No secret, nothing locks it.';
